package org.citypeers.web;

import java.text.NumberFormat;
import java.util.Map;

/// Writes forms that work without JavaScript: they are sent as addresses.
record FormWriter(Language language) {
    String question(Block.Question question) {
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

    String form(Block.Form form) {
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

    String choices(Block.Choices choices) {
        var html =
                new StringBuilder("<form method=\"get\" action=\"%s\"><details class=\"facets\"><summary>%s</summary>\n"
                        .formatted(language.localize(choices.path()), Html.text(choices.label())));
        choices.kept().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(kept -> html.append("<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(Html.text(kept.getKey()), Html.text(kept.getValue()))));
        choices.choices().forEach(choice -> html.append(choice(choice)));
        return html.append("<button type=\"submit\" class=\"usa-button\">%s</button></details></form>\n"
                        .formatted(Html.text(choices.action())))
                .toString();
    }

    private String choice(Block.Choice choice) {
        var html = new StringBuilder("<fieldset class=\"facet\"><legend>")
                .append(Html.text(choice.label()))
                .append("</legend>\n");
        var number = NumberFormat.getIntegerInstance(language.locale());
        for (var option : choice.options())
            html.append("""
                    <div class="facet-value"><input id="%1$s" type="checkbox" name="%2$s" value="%3$s"%4$s>
                    <label for="%1$s">%5$s <span class="count">%6$s</span></label></div>
                    """.formatted(
                            Html.text(choice.name() + "-" + option.value()),
                            Html.text(choice.name()),
                            Html.text(option.value()),
                            option.chosen() ? " checked" : "",
                            Html.text(option.label()),
                            number.format(option.count())));
        return html.append("</fieldset>\n").toString();
    }
}
