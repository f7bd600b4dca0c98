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
            case Block.Step step -> "<h3 id=\"" + Html.text(step.anchor()) + "\">" + Html.text(step.text()) + "</h3>\n";
            case Block.Paragraph paragraph -> "<p>" + Html.text(paragraph.text()) + "</p>\n";
            case Block.Marked marked ->
                "<div class=\"prose\">" + HTML.render(MARKDOWN.parse(marked.markdown())) + "</div>\n";
            case Block.Written written ->
                written.blocks().stream()
                        .map(this::write)
                        .collect(Collectors.joining("", "<div" + Html.lang(written.language()) + ">\n", "</div>\n"));
            case Block.Items items -> items(items);
            case Block.Facts facts ->
                facts.facts().stream()
                        .map(BlockWriter::fact)
                        .collect(Collectors.joining("", "<dl class=\"facts\">\n", "</dl>\n"));
            case Block.Table table -> table(table);
            case Block.Question question -> question(question);
            case Block.Form form -> form(form);
            case Block.Choices choices -> new ChoicesWriter(language).write(choices);
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
        return html.append("</li>\n").toString();
    }

    private static String fact(Block.Fact fact) {
        var note = fact.note().isEmpty() ? "" : "<span class=\"fact-note\">" + Html.text(fact.note()) + "</span>";
        return "<div><dt>" + Html.text(fact.name()) + "</dt><dd" + Html.lang(fact.language()) + ">"
                + Html.text(fact.value()) + note + "</dd></div>\n";
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

    private String question(Block.Question question) {
        return """
                <form role="search" class="question" method="get" action="%s">
                <label for="question">%s</label><p class="hint">%s</p>
                <div class="question-row"><input id="question" name="q" type="search" class="usa-input" value="%s" maxlength="4000">
                <button type="submit" class="usa-button">%s</button></div></form>
                """.formatted(
                        language.localize("/search"),
                        Html.text(question.label()),
                        Html.text(question.hint()),
                        Html.text(question.value()),
                        Html.text(question.action()));
    }

    private String form(Block.Form form) {
        var html = new StringBuilder("<form role=\"search\" class=\"question\" method=\"get\" action=\"")
                .append(language.localize(form.path()))
                .append("\">\n");
        for (var field : form.fields())
            html.append("""
                    <div><label for="%1$s">%2$s</label><p class="hint">%3$s</p>
                    <input id="%1$s" name="%1$s" class="usa-input" value="%4$s" maxlength="4000"></div>
                    """.formatted(
                            field.name(), Html.text(field.label()), Html.text(field.hint()), Html.text(field.value())));
        return html.append("<button type=\"submit\" class=\"usa-button\">")
                .append(Html.text(form.action()))
                .append("</button></form>\n")
                .toString();
    }
}
