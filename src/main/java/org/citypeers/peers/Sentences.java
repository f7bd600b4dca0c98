package org.citypeers.peers;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.citypeers.city.CityDistance;
import org.citypeers.city.CityProfile;

/// Says reasons in words, from the figures they are made of.
final class Sentences {
    private Sentences() {}

    static String did(Scoring.Vote vote, Facts.Evidence fact) {
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
        var words = vote.evidence().words();
        if (!words.isEmpty()) sentence.append(" It answers ").append(and(words)).append('.');
        return sentence.toString();
    }

    static String measured(Facts.Evidence fact, Facts.Measured measured) {
        var where = fact.where() == null ? "" : " in " + fact.where();
        var unit = measured.unit() == null ? "" : " " + measured.unit();
        var before = measured.baseline() == null ? "" : ", before " + number(measured.baseline());
        return "Measured%s: %s %s%s%s."
                .formatted(where, measured.metric().replace('-', ' '), number(measured.actual()), unit, before);
    }

    static String like(CityProfile city, CityProfile from, CityDistance distance) {
        var likeness = Math.round((1 - distance.distance()) * 100);
        var sentence = "%s is %d %% like %s".formatted(city.name(), likeness, from.name());
        if (city.population() == null || from.population() == null) return sentence + ".";
        return sentence
                + ": population %,d%s, yours %,d%s."
                        .formatted(city.population(), year(city), from.population(), year(from));
    }

    static String and(List<String> words) {
        if (words.size() < 2) return String.join("", words);
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
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

    private static String when(Facts.Evidence fact) {
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
