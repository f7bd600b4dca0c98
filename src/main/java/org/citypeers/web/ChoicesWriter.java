package org.citypeers.web;

import java.text.NumberFormat;
import java.util.Map;

/// Writes boxes to tick as a form that works without JavaScript.
record ChoicesWriter(Language language) {
    String write(Block.Choices choices) {
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
