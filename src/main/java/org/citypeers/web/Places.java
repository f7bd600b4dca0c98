package org.citypeers.web;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Cities in readings: where they are, how they are linked, and how their figures are written.
final class Places {
    private Places() {}

    static String path(JsonNode city) {
        return "/cities/" + Nodes.encoded(city.path("slug").asString());
    }

    /// `Dayton, OH`; outside of a state the country stands for it.
    static String name(JsonNode city) {
        var country = city.path("country").asString("");
        var subdivision = city.path("subdivision").asString(country).replace(country + "-", "");
        return city.path("name").asString() + ", " + subdivision;
    }

    /// `OH, United States`.
    static String where(JsonNode city, Language language) {
        var code = city.path("country").asString("");
        var country = Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(language.tag()));
        if (!city.hasNonNull("subdivision")) return country;
        return city.path("subdivision").asString().replace(code + "-", "") + ", " + country;
    }

    static Block.Cell cell(JsonNode city) {
        return city.hasNonNull("slug") ? new Block.Cell(name(city), path(city)) : new Block.Cell("", null);
    }

    static String number(JsonNode value, Language language) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(2);
        return value.isNumber() ? format.format(value.asDouble()) : "";
    }

    static String period(@Nullable String from, @Nullable String to) {
        if (from == null || from.isEmpty()) return to == null ? "" : to;
        if (from.equals(to)) return from;
        return from + " – " + (to == null ? "" : to);
    }

    /// A result as a sentence: what was counted, from what to what, when, and who says so.
    static String result(JsonNode outcome, Words words) {
        var language = words.language();
        var text = new StringBuilder(outcome.path("metric").asString("").replace('-', ' '));
        if (outcome.hasNonNull("actual"))
            text.append(": ")
                    .append(number(outcome.path("actual"), language))
                    .append(' ')
                    .append(outcome.path("unit").asString(""));
        if (outcome.hasNonNull("baseline"))
            text.append(", ")
                    .append(words.say("shared.before", Map.of("baseline", number(outcome.path("baseline"), language))));
        if (outcome.hasNonNull("direction"))
            text.append(", ")
                    .append(words.say(
                            "shared.direction_" + outcome.path("direction").asString()));
        var when = period(outcome.path("from").asString(""), outcome.path("to").asString(""));
        var notes = List.of(when, outcome.path("source").asString(""));
        return text + " ("
                + String.join(
                        "; ", notes.stream().filter(note -> !note.isBlank()).toList()) + ")";
    }
}
