package org.citypeers.peers;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.citypeers.city.CityDistance;
import org.citypeers.city.CityProfile;
import org.jspecify.annotations.Nullable;

/// Says reasons in words, from the figures they are made of.
final class Sentences {
    private Sentences() {}

    static String did(Ballot.Vote vote, Known.Evidence fact) {
        var sentence = new StringBuilder(verb(vote.role()))
                .append(" \"")
                .append(fact.title())
                .append('"');
        if (fact.where() != null && !vote.role().equals("DID"))
            sentence.append(" in ").append(fact.where());
        var when = when(fact);
        if (!when.isEmpty()) sentence.append(", ").append(when);
        if (fact.status() != null && !fact.status().equals("UNKNOWN"))
            sentence.append(", ").append(fact.status().toLowerCase(Locale.ROOT));
        sentence.append('.');
        if (fact.ended() && fact.stopReason() != null)
            sentence.append(" It ended because: ")
                    .append(fact.stopReason().strip().replaceAll("[.]$", ""))
                    .append('.');
        var words = vote.evidence().words();
        if (!words.isEmpty()) sentence.append(" It answers ").append(and(words)).append('.');
        return sentence.toString();
    }

    static String measured(Known.Evidence fact, Known.Measured measured) {
        var where = fact.where() == null ? "" : " in " + fact.where();
        var unit = measured.unit() == null ? "" : " " + measured.unit();
        var before = measured.baseline() == null ? "" : ", before " + number(measured.baseline());
        return "Measured%s: %s %s%s%s."
                .formatted(where, measured.metric().replace('-', ' '), number(measured.actual()), unit, before);
    }

    static String copied(Known.Copy copy, Known.Evidence fact) {
        var where = fact.where() == null ? "" : " in " + fact.where();
        if (copy.title().equals(fact.title()) && fact.where() != null)
            return copy.later()
                    ? "Did \"%s\", adapted from that of %s.".formatted(copy.title(), fact.where())
                    : "Did \"%s\", from which that of %s was adapted.".formatted(copy.title(), fact.where());
        return copy.later()
                ? "Did \"%s\", adapted from \"%s\"%s.".formatted(copy.title(), fact.title(), where)
                : "Did \"%s\", from which \"%s\"%s was adapted.".formatted(copy.title(), fact.title(), where);
    }

    /// @param from the asking city, whose figures are called yours
    static String like(CityProfile city, CityProfile like, CityDistance distance, @Nullable CityProfile from) {
        var likeness = Math.round((1 - distance.distance()) * 100);
        var sentence = "%s is %d %% like %s".formatted(city.name(), likeness, like.name());
        if (city.population() == null || like.population() == null) return sentence + ".";
        var whose = from != null && like.id().equals(from.id()) ? "yours" : "that of " + like.name();
        return sentence
                + ": population %,d%s, %s %,d%s."
                        .formatted(city.population(), year(city), whose, like.population(), year(like));
    }

    /// A cohort is often called by its year alone: what it is of is said with it.
    static String cohort(Known.Took took) {
        var program = took.programTitle();
        if (program == null || took.title().contains(program)) return took.title();
        return "%s (%s)".formatted(program, took.title());
    }

    static String and(List<String> words) {
        if (words.size() < 2) return String.join("", words);
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    static String ordinal(int rank) {
        return switch (rank) {
            case 1 -> "first";
            case 2 -> "second";
            case 3 -> "third";
            default ->
                rank
                        + (rank % 100 / 10 == 1
                                ? "th"
                                : rank % 10 == 1 ? "st" : rank % 10 == 2 ? "nd" : rank % 10 == 3 ? "rd" : "th");
        };
    }

    private static String number(double figure) {
        return NumberFormat.getNumberInstance(Locale.US).format(figure);
    }

    private static String verb(String role) {
        return switch (role) {
            case "DID" -> "Did";
            case "LED" -> "Led";
            case "CONTRIBUTED" -> "Worked on";
            case "ADVISED" -> "Advised on";
            case "AUTHORED" -> "Wrote";
            case "PLACE" -> "Is the place of";
            default -> "Is named in";
        };
    }

    private static String when(Known.Evidence fact) {
        if (fact.start() != null && fact.end() != null && !fact.start().equals(fact.end()))
            return fact.start() + " to " + fact.end();
        if (fact.start() != null) return "since " + fact.start();
        return fact.date() == null ? "" : String.valueOf(fact.date());
    }

    private static String year(CityProfile city) {
        var date = city.populationDate();
        return date == null ? "" : " (" + date.year() + ")";
    }
}
