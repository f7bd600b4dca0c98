package org.citypeers.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/// Fills the template of the front end: head, reading, and the answer React starts from.
record Shell(FrontEnd frontEnd, Visit visit) {
    String page(Reading reading, String island) {
        return filled(reading, head(reading), island, visit.path().equals("/"));
    }

    /// A page that says what went wrong: it has no address of its own, and nobody looks for it.
    String mistake(Reading reading, String island) {
        return filled(reading, "<meta name=\"robots\" content=\"noindex\">\n", island, true);
    }

    private String filled(Reading reading, String head, String island, boolean standsAlone) {
        var html = new ReadingWriter(visit, frontEnd.pages(), standsAlone).write(reading);
        return frontEnd.template()
                .replace("<html lang=\"en\">", "<html lang=\"" + language().tag() + "\">")
                .replace("<title>CityPeers</title>", "<title>" + Html.text(title(reading)) + "</title>")
                .replace("<!--head-->", head)
                .replace("<!--reading-->", html)
                .replace("<!--island-->", island);
    }

    private static String title(Reading reading) {
        return reading.windowTitle() + " · CityPeers";
    }

    private String head(Reading reading) {
        var head = new StringBuilder();
        var description = reading.lead().isEmpty() ? visit.words().say("frame.description") : reading.lead();
        head.append("<meta name=\"description\" content=\"%s\">\n".formatted(Html.text(description)));
        head.append("<link rel=\"canonical\" href=\"%s\">\n".formatted(Html.text(visit.url(language()))));
        for (var language : Language.values())
            head.append("<link rel=\"alternate\" hreflang=\"%s\" href=\"%s\">\n"
                    .formatted(language.tag(), Html.text(visit.url(language, reading.twins()))));
        preview(reading, description).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(property -> head.append("<meta property=\"%s\" content=\"%s\">\n"
                        .formatted(property.getKey(), Html.text(property.getValue()))));
        if (!reading.structured().isEmpty()) head.append(structured(reading));
        if (!reading.trail().isEmpty()) head.append(breadcrumbs(reading));
        return head.toString();
    }

    private Map<String, String> preview(Reading reading, String description) {
        var preview = new HashMap<>(Map.of(
                "og:site_name",
                "CityPeers",
                "og:type",
                "website",
                "og:title",
                reading.title(),
                "og:description",
                description,
                "og:locale",
                language().tag()));
        // others read it far from here, where a relative address leads nowhere
        if (!visit.portal().isEmpty()) preview.put("og:url", visit.url(language()));
        return preview;
    }

    private String structured(Reading reading) {
        var thing = new HashMap<String, Object>(reading.structured());
        thing.put("@context", "https://schema.org");
        thing.putIfAbsent("url", visit.url(language()));
        thing.putIfAbsent("inLanguage", language().tag());
        return Html.island("type=\"application/ld+json\"", thing);
    }

    private String breadcrumbs(Reading reading) {
        var items = new ArrayList<Map<String, Object>>();
        items.add(crumb(1, visit.words().say("frame.home"), "/"));
        for (var page : reading.trail()) items.add(crumb(items.size() + 1, page.text(), page.url()));
        items.add(Map.of("@type", "ListItem", "position", items.size() + 1, "name", reading.title()));
        return Html.island(
                "type=\"application/ld+json\"",
                Map.of("@context", "https://schema.org", "@type", "BreadcrumbList", "itemListElement", items));
    }

    private Map<String, Object> crumb(int position, String name, String path) {
        return Map.of(
                "@type",
                "ListItem",
                "position",
                position,
                "name",
                name,
                "item",
                visit.portal() + language().localize(path));
    }

    private Language language() {
        return visit.words().language();
    }
}
