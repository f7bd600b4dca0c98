package org.citypeers.web;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Costs, durations and periods in the words of `frontend/src/shared/figures`.
final class Figures {
    private static final Pattern ISO =
            Pattern.compile("P(?:(?<years>\\d+)Y)?(?:(?<months>\\d+)M)?(?:(?<weeks>\\d+)W)?(?:(?<days>\\d+)D)?"
                    + "(?:T(?:(?<hours>\\d+)H)?(?:(?<minutes>\\d+)M)?)?");
    private static final List<String> UNITS = List.of("years", "months", "weeks", "days", "hours", "minutes");

    private Figures() {}

    /// `P1Y6M` as people say it; what is no such duration stays as it is.
    static String duration(String iso, Words words) {
        var parts = ISO.matcher(iso);
        if (!parts.matches()) return iso;
        var said = new ArrayList<String>();
        for (var unit : UNITS)
            if (parts.group(unit) != null) said.add(words.count("figures." + unit, Long.parseLong(parts.group(unit))));
        return said.isEmpty() ? iso : String.join(", ", said);
    }

    static String cost(JsonNode cost, Words words) {
        var note = cost.path("note").asString("");
        var sum = sum(cost, words);
        if (sum.isEmpty()) return note;
        return note.isEmpty() ? sum : sum + " (" + note + ")";
    }

    /// From when to when, as far as both are known.
    static String period(String from, String to, Words words) {
        if (!from.isEmpty() && !to.isEmpty())
            return from.equals(to) ? from : words.say("figures.between", Map.of("from", from, "to", to));
        if (!from.isEmpty()) return words.say("figures.since", Map.of("from", from));
        return to.isEmpty() ? "" : words.say("figures.until", Map.of("to", to));
    }

    static String number(JsonNode number, Words words) {
        return NumberFormat.getInstance(Locale.forLanguageTag(words.language().tag()))
                .format(number.asDouble());
    }

    private static String sum(JsonNode cost, Words words) {
        if (cost.hasNonNull("amount"))
            return (number(cost.path("amount"), words) + " "
                            + cost.path("currency").asString(""))
                    .strip();
        return cost.hasNonNull("band")
                ? words.say("figures." + cost.path("band").asString())
                : "";
    }
}
