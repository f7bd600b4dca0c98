package org.citypeers.web;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// Writes the parts of a reading as HTML, one element for each kind of part.
record BlockWriter(Language language) {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser MARKDOWN = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    String write(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Subheading heading ->
                "<h3 id=\"" + Html.text(heading.anchor()) + "\">" + Html.text(heading.text()) + "</h3>\n";
            case Block.Paragraph paragraph -> "<p>" + Html.text(paragraph.text()) + "</p>\n";
            case Block.Pointer pointer ->
                "<p>" + Html.text(pointer.before()) + Html.link(pointer.text(), pointer.url(), language)
                        + Html.text(pointer.after()) + "</p>\n";
            case Block.Details details ->
                "<details><summary>" + Html.text(details.summary()) + "</summary>\n" + all(details.blocks())
                        + "</details>\n";
            case Block.Marked marked ->
                "<div class=\"prose\">" + HTML.render(MARKDOWN.parse(marked.markdown())) + "</div>\n";
            case Block.Written written ->
                "<div" + Html.lang(written.language()) + ">\n" + all(written.blocks()) + "</div>\n";
            case Block.Items items -> items(items);
            case Block.Twins twins -> twins(twins);
            case Block.Facts facts ->
                facts.facts().stream()
                        .map(this::fact)
                        .collect(Collectors.joining("", "<dl class=\"facts\">\n", "</dl>\n"));
            case Block.Table table -> table(table);
            case Block.Question question -> new FormWriter(language).question(question);
            case Block.Form form -> new FormWriter(language).form(form);
            case Block.Choices choices -> new FormWriter(language).choices(choices);
        };
    }

    private static String heading(Block.Heading heading) {
        var anchor = heading.anchor() == null ? "" : " id=\"" + Html.text(heading.anchor()) + "\"";
        return "<h2" + anchor + ">" + Html.text(heading.text()) + "</h2>\n";
    }

    private String items(Block.Items items) {
        var list = items.ordered() ? "ol" : "ul";
        return items.items().stream()
                .map(this::item)
                .collect(Collectors.joining("", "<" + list + ">\n", "</" + list + ">\n"));
    }

    private String item(Block.Item item) {
        var lang = Html.lang(item.language());
        var html = new StringBuilder("<li>").append(Html.part(Html.link(item.title(), item.url(), language), lang));
        if (!item.text().isEmpty()) html.append("<br>").append(Html.part(Html.text(item.text()), lang));
        if (!item.notes().isEmpty())
            html.append("<br><small>")
                    .append(Html.text(String.join(" · ", item.notes())))
                    .append("</small>");
        return html.append(all(item.below())).append("</li>\n").toString();
    }

    private static String twins(Block.Twins twins) {
        return twins.twins().stream()
                .map(twin -> "<a rel=\"alternate\"%s href=\"%s\">%s</a>"
                        .formatted(tags(twin.language()), Html.text(twin.url()), Html.text(twin.title())))
                .collect(Collectors.joining(" · ", "<p>" + Html.text(twins.name()) + ": ", "</p>\n"));
    }

    private static String tags(String language) {
        if (language.isEmpty()) return "";
        return Html.lang(language) + " hreflang=\"" + Html.text(language) + "\"";
    }

    private String all(List<Block> blocks) {
        return blocks.stream().map(this::write).collect(Collectors.joining());
    }

    private String fact(Block.Fact fact) {
        var note = fact.note().isEmpty() ? "" : "<span class=\"fact-note\">" + Html.text(fact.note()) + "</span>";
        return "<div><dt>" + Html.text(fact.name()) + "</dt><dd" + Html.lang(fact.language()) + ">"
                + Html.link(fact.value(), fact.url(), language) + note + "</dd></div>\n";
    }

    private String table(Block.Table table) {
        var html = new StringBuilder("<div class=\"scroll\"><table><caption>")
                .append(Html.text(table.caption()))
                .append("</caption><thead><tr>");
        table.columns()
                .forEach(column -> html.append("<th scope=\"col\">")
                        .append(Html.text(column))
                        .append("</th>"));
        html.append("</tr></thead><tbody>\n");
        for (var row : table.rows()) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>")
                    .append(Html.link(cell.text(), cell.url(), language))
                    .append("</td>"));
            html.append("</tr>\n");
        }
        return html.append("</tbody></table></div>\n").toString();
    }
}
