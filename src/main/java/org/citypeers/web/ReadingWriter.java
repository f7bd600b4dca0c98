package org.citypeers.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;

/// The one template of all readings: the frame of the portal with a reading in it, in the classes of the front end, so
/// that it looks the same before React is there and without it.
///
/// @param standsAlone whether nothing stands above the page, as above the first one and what tells of a mistake
record ReadingWriter(Visit visit, Navigation navigation, boolean standsAlone) {
    String write(Reading reading) {
        var blocks = new BlockWriter(language());
        return header(reading)
                + "<main id=\"main\">\n"
                + (standsAlone ? "" : trail(reading))
                + "<div class=\"title-row\"><h1" + Html.lang(reading.language()) + ">" + Html.text(reading.title())
                + "</h1></div>\n"
                + lead(reading)
                + reading.blocks().stream().map(blocks::write).collect(Collectors.joining())
                + "</main>\n"
                + footer();
    }

    private static String lead(Reading reading) {
        if (reading.lead().isEmpty()) return "";
        return "<p class=\"lead\"" + Html.lang(reading.language()) + ">" + Html.text(reading.lead()) + "</p>\n";
    }

    private String header(Reading reading) {
        var items = navigation.items().stream()
                .map(item -> "<li>" + link(say("frame." + item.name()), item.path()) + "</li>")
                .collect(Collectors.joining());
        return """
                <a class="usa-skipnav" href="#main">%s</a>
                <header class="header"><div class="header-row"><a class="wordmark" href="%s">CityPeers</a>
                <nav aria-label="%s"><ul class="navigation">%s</ul></nav>
                <nav aria-label="%s" class="language">%s</nav></div></header>
                """.formatted(
                        text("frame.skip"),
                        language().localize("/"),
                        text("frame.menu"),
                        items,
                        text("frame.language"),
                        otherLanguages(reading));
    }

    private String otherLanguages(Reading reading) {
        var html = new StringBuilder();
        for (var other : Language.values())
            if (other != language())
                html.append("<a lang=\"%1$s\" hreflang=\"%1$s\" href=\"%2$s\">%3$s</a>"
                        .formatted(
                                other.tag(),
                                Html.text(other.localize(reading.twins()
                                        .getOrDefault(other, visit.here().toString()))),
                                other.ownName()));
        return html.toString();
    }

    private String trail(Reading reading) {
        var above = reading.trail().stream()
                .map(page -> "<li>" + link(page.text(), page.url()) + "</li>")
                .collect(Collectors.joining());
        return "<nav class=\"trail\" aria-label=\"%s\"><ol><li>%s</li>%s<li aria-current=\"page\">%s</li></ol></nav>\n"
                .formatted(text("frame.breadcrumb"), link(say("frame.home"), "/"), above, Html.text(reading.title()));
    }

    private String footer() {
        return """
                <footer class="footer"><nav aria-label="%s"><ul><li>%s</li><li>%s</li><li>%s</li><li>%s</li></ul></nav><p>%s</p>
                <p class="only-printed">%s</p></footer>""".formatted(
                        text("frame.footer"),
                        link(say("frame.help"), "/how-it-works"),
                        link(say("frame.accessibility"), "/accessibility"),
                        link(say("frame.contract"), "/docs/api/"),
                        link(say("frame.workbench"), "/graphiql/"),
                        text("frame.promise"),
                        printed());
    }

    /// Where a paper is from, and of which day.
    private String printed() {
        var day = Figures.date(LocalDate.now(ZoneOffset.UTC).toString(), visit.words());
        return Html.text(visit.words().say("frame.printed", Map.of("address", visit.url(language()), "day", day)));
    }

    private Language language() {
        return visit.words().language();
    }

    private String link(String text, String url) {
        return Html.link(text, url, language());
    }

    private String say(String key) {
        return visit.words().say(key);
    }

    private String text(String key) {
        return Html.text(say(key));
    }
}
