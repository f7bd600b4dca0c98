package org.citypeers.web;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(?:[-_][a-z0-9]+)*");

    private static final Pattern DATE =
            Pattern.compile("(?<year>\\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>[0-3]\\d))?)?(?:T.*)?$");

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
        var first = date(from, words);
        var last = date(to, words);
        if (!from.isEmpty() && !to.isEmpty())
            return first.equals(last) ? first : words.say("figures.between", Map.of("from", first, "to", last));
        if (!from.isEmpty()) return words.say("figures.since", Map.of("from", first));
        return to.isEmpty() ? "" : words.say("figures.until", Map.of("to", last));
    }

    /// A date as precise as its source, as `formatDate` of the front end writes it.
    static String date(String date, Words words) {
        var parts = DATE.matcher(date);
        if (!parts.lookingAt()) return date;
        var locale = words.language().locale();
        if (parts.group("month") == null) return parts.group("year");
        var day = LocalDate.of(
                Integer.parseInt(parts.group("year")),
                Integer.parseInt(parts.group("month")),
                parts.group("day") == null ? 1 : Integer.parseInt(parts.group("day")));
        return parts.group("day") == null
                ? day.format(DateTimeFormatter.ofPattern(words.say("figures.monthPattern"), locale))
                : day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /// A metric in the words of the language; one that is only known by its key, such as `litter-index`, is read as
    /// words.
    static String metric(String metric, Words words) {
        var key = metric.toLowerCase(Locale.ROOT).replaceAll("[_ ]", "-");
        return words.find("figures.metric_" + key).orElseGet(() -> readable(metric));
    }

    private static String readable(String metric) {
        if (!KEY.matcher(metric).matches()) return metric;
        return metric.substring(0, 1).toUpperCase(Locale.ROOT)
                + metric.substring(1).replaceAll("[-_]", " ");
    }

    /// A figure with its unit: `84%`, `250 cities`.
    static String amount(JsonNode value, String unit, Words words) {
        if (unit.equals("%") || unit.equals("percent")) return number(value, words) + "%";
        return (number(value, words) + " " + unit).strip();
    }

    static String number(JsonNode number, Words words) {
        var format = NumberFormat.getInstance(words.language().locale());
        format.setMaximumFractionDigits(2);
        return number.isNumber() ? format.format(number.asDouble()) : "";
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
