package org.citypeers.shared;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A language that people are spoken to in. Spanish is written as the Americas write it.
public enum Tongue {
    ENGLISH(Locale.US, "and", "or") {
        @Override
        public String ordinal(int rank) {
            if (rank <= FIRST.size()) return FIRST.get(rank - 1);
            boolean teen = rank % 100 / 10 == 1;
            return rank
                    + switch (teen ? 0 : rank % 10) {
                        case 1 -> "st";
                        case 2 -> "nd";
                        case 3 -> "rd";
                        default -> "th";
                    };
        }

        @Override
        String link(String link, String next) {
            return link;
        }
    },
    SPANISH(Locale.of("es", "US"), "y", "o") {
        @Override
        public String ordinal(int rank) {
            return rank <= PRIMERO.size() ? PRIMERO.get(rank - 1) : rank + ".º";
        }

        /// "desde el 22 de agosto de 2013", but "desde agosto de 2013"
        @Override
        public String dateBehind(PartialDate date) {
            return isDay(date) ? "el " + date(date) : date(date);
        }

        /// Before its own sound the word for and, or for or, is another one: "Texas e Illinois", "Texas u Ohio".
        @Override
        String link(String link, String next) {
            if (link.equals("y") && LIKE_I.matcher(next).lookingAt()) return "e";
            return link.equals("o") && LIKE_O.matcher(next).lookingAt() ? "u" : link;
        }
    };

    private static final int LONGEST_SHOWN = 20;
    private static final List<String> FIRST = List.of("first", "second", "third");
    /// As they stand before a noun: "el primer lugar".
    private static final List<String> PRIMERO = List.of("primer", "segundo", "tercer");
    private static final Pattern LIKE_I = Pattern.compile("(?iu)[«\"]?(h?[ií](?![aeouáéóú])|y(?![aeiouáéíóú]))");
    private static final Pattern LIKE_O = Pattern.compile("(?iu)[«\"]?h?[oó]");

    private final Locale locale;
    private final String and;
    private final String or;

    Tongue(Locale locale, String and, String or) {
        this.locale = locale;
        this.and = and;
        this.or = or;
    }

    /// @param language BCP 47, with or without a region; null for English
    /// @throws BadRequest when it is none of these
    public static Tongue of(@Nullable String language) {
        return language == null ? ENGLISH : of(language, "it is English");
    }

    /// @param language BCP 47, with or without a region
    /// @param leftOut what becomes of it when it is left out, for the sentence that refuses
    /// @throws BadRequest when it is none of these
    public static Tongue of(String language, String leftOut) {
        var primary = language.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Stream.of(values())
                .filter(one -> one.tag().equals(primary))
                .findFirst()
                .orElseThrow(() -> new BadRequest(
                        "language is “" + cut(language) + "”; give en or es, or leave it out and " + leftOut));
    }

    private static String cut(String language) {
        return language.codePoints()
                .limit(LONGEST_SHOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// BCP 47.
    public String tag() {
        return locale.getLanguage();
    }

    /// How numbers and dates are written.
    public Locale locale() {
        return locale;
    }

    /// A place in an order, from 1, as it is said before a noun.
    public abstract String ordinal(int rank);

    abstract String link(String link, String next);

    /// "a, b and c"
    public String and(List<String> words) {
        if (words.size() < 2) return String.join("", words);
        return String.join(", ", words.subList(0, words.size() - 1)) + " " + link(and, words.getLast()) + " "
                + words.getLast();
    }

    /// "a or b or c"
    public String or(List<String> words) {
        return words.stream()
                .reduce((some, next) -> some + " " + link(or, next) + " " + next)
                .orElse("");
    }

    public String number(double figure) {
        return NumberFormat.getNumberInstance(locale).format(figure);
    }

    /// "2017", "April 2017", "April 30, 2017"
    public String date(PartialDate date) {
        return switch (date.value().length()) {
            case 4 -> date.value();
            case 7 ->
                DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale).format(date.firstDay());
            default ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(date.firstDay());
        };
    }

    /// As it stands behind a preposition: "since April 30, 2017".
    public String dateBehind(PartialDate date) {
        return date(date);
    }

    private static boolean isDay(PartialDate date) {
        return date.value().length() > 7;
    }

    /// @param code ISO 3166-1 alpha-2, in any case
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }
}
