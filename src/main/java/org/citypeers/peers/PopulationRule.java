package org.citypeers.peers;

import java.util.Set;
import org.citypeers.peers.Clause.Population;
import org.jspecify.annotations.Nullable;

/// "under 60k", "50-100k", "more than 1 million", "100,000 or more", "about 80,000 people".
final class PopulationRule implements Rule {
    private static final Set<String> PEOPLE =
            Set.of("people", "residents", "inhabitants", "citizens", "population", "pop");
    /// What may follow a number of people that is not called one: anything else is what was counted.
    private static final Set<String> AFTER = Set.of(
            "", "that", "who", "which", "with", "in", "and", "or", "near", "like", "using", "doing", "running", "city",
            "cities", "town", "towns", "to", "on", "for", "from", "has", "have", "by", "whose", "where", "but",
            "within");
    private static final Set<String> LEAST_WORDS =
            Set.of("over", "above", ">", ">=", "≥", "min", "minimum", "exceeding");
    private static final Set<String> MOST_WORDS = Set.of("under", "below", "<", "<=", "≤", "max", "maximum");
    private static final Set<String> ABOUT = Set.of("about", "around", "roughly", "approximately", "~", "circa", "of");
    private static final Set<String> LESS = Set.of("less", "fewer", "smaller");
    private static final Set<String> MORE = Set.of("more", "larger", "bigger", "greater");
    /// Without a word for people, fewer are more likely dollars or volunteers.
    private static final long PLAIN_LEAST = 5_000;

    private static final double ABOUT_SHARE = 0.25;

    /// @param at the first word behind it
    private record Number(double value, boolean certain, boolean atLeast, int at) {}

    @Override
    public @Nullable Match at(Wording words, int at) {
        int from = at;
        boolean people = PEOPLE.contains(words.word(from));
        if (people) {
            from++;
            if (words.word(from).equals("of") || words.word(from).equals("is")) from++;
        }
        var bound = bound(words, from);
        if (bound == null) return null;
        return checked(words, at, bound, people);
    }

    /// @param at the first word behind it
    /// @param certain whether the number is written as one of inhabitants may be
    private record Bound(@Nullable Double least, @Nullable Double most, boolean certain, boolean about, int at) {}

    private static @Nullable Bound bound(Wording words, int at) {
        if (words.word(at).equals("between") || words.word(at).equals("from")) return range(words, at + 1, true);
        int least = comparison(words, at, LEAST_WORDS, MORE, "at least");
        if (least > 0) return open(number(words, at + least), true);
        int most = comparison(words, at, MOST_WORDS, LESS, "at most");
        if (words.says(at, "up to")) most = 2;
        if (words.says(at, "no more than") || words.says(at, "not more than")) most = 3;
        if (most > 0) return open(number(words, at + most), false);
        var range = range(words, at, false);
        if (range != null) return range;
        boolean about = ABOUT.contains(words.word(at));
        var number = number(words, about ? at + 1 : at);
        if (number == null) return null;
        if (number.atLeast()) return new Bound(number.value(), null, number.certain(), false, number.at());
        if (words.says(number.at(), "or more")
                || words.says(number.at(), "or larger")
                || words.says(number.at(), "and up"))
            return new Bound(number.value(), null, number.certain(), false, number.at() + 2);
        if (words.says(number.at(), "or less")
                || words.says(number.at(), "or fewer")
                || words.says(number.at(), "or smaller"))
            return new Bound(null, number.value(), number.certain(), false, number.at() + 2);
        return new Bound(
                number.value() * (1 - ABOUT_SHARE),
                number.value() * (1 + ABOUT_SHARE),
                number.certain() && about,
                true,
                number.at());
    }

    private static @Nullable Bound open(@Nullable Number number, boolean least) {
        if (number == null) return null;
        var value = number.value();
        return new Bound(least ? value : null, least ? null : value, number.certain(), false, number.at());
    }

    private static int comparison(Wording words, int at, Set<String> single, Set<String> than, String two) {
        if (single.contains(words.word(at))) return 1;
        if (than.contains(words.word(at)) && words.word(at + 1).equals("than")) return 2;
        return words.says(at, two) ? 2 : 0;
    }

    private static @Nullable Bound range(Wording words, int at, boolean said) {
        var one = number(words, at);
        if (one == null || one.at() >= words.size()) return null;
        var dash = words.token(one.at()).gap().strip();
        boolean joined = dash.equals("-") || dash.equals("–");
        boolean linked = Set.of("and", "to").contains(words.word(one.at()));
        if (!joined && !(linked && (said || words.word(one.at()).equals("to")))) return null;
        var other = number(words, joined ? one.at() : one.at() + 1);
        if (other == null) return null;
        double least = one.value();
        // in 50-100k the thousand belongs to both
        if (!one.certain() && other.value() >= 1_000 && least < 1_000)
            least *= other.value() >= 1_000_000 && least < 10 ? 1_000_000 : 1_000;
        return least < other.value() ? new Bound(least, other.value(), other.certain(), false, other.at()) : null;
    }

    private static @Nullable Number number(Wording words, int at) {
        if (at < 0 || at >= words.size() || words.word(at - 1).equals("$")) return null;
        var text = words.word(at);
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) return null;
        boolean atLeast = text.endsWith("+");
        if (atLeast) text = text.substring(0, text.length() - 1);
        double times = text.endsWith("k") ? 1_000 : text.endsWith("m") ? 1_000_000 : 1;
        if (times > 1) text = text.substring(0, text.length() - 1);
        if (!text.matches("\\d[\\d,]*(\\.\\d+)?")) return null;
        int behind = at + 1;
        if (Set.of("million", "thousand").contains(words.word(behind))) {
            times = words.word(behind).equals("million") ? 1_000_000 : 1_000;
            behind++;
        }
        double value = Double.parseDouble(text.replace(",", "")) * times;
        boolean year = times == 1 && !text.contains(",") && value >= 1900 && value <= 2100;
        boolean certain = !year && (times > 1 || value >= 1_000);
        return new Number(value, certain, atLeast, behind);
    }

    private static @Nullable Match checked(Wording words, int at, Bound bound, boolean people) {
        int behind = bound.at();
        if (words.word(behind).equals("in") && PEOPLE.contains(words.word(behind + 1))) behind++;
        if (PEOPLE.contains(words.word(behind))) {
            people = true;
            behind++;
        }
        double value = bound.most() != null ? bound.most() : bound.least() != null ? bound.least() : 0;
        boolean ofCity = bound.about()
                && at > 0
                && Set.of("city", "cities", "town", "towns").contains(words.word(at - 1));
        boolean range = at == 0 && bound.least() != null && bound.most() != null && !bound.about();
        boolean plain = bound.certain() && value >= PLAIN_LEAST && (range || AFTER.contains(words.word(behind)));
        if (bound.about() && !people && !(ofCity && plain) && !isCity(words, behind, bound)) return null;
        if (!people && !plain) return null;
        if (people && value < 100) return null;
        return new Match(behind - at, new Population(rounded(bound.least()), rounded(bound.most())));
    }

    /// "a 60k city"
    private static boolean isCity(Wording words, int at, Bound bound) {
        return bound.about() && Set.of("city", "cities", "town", "towns").contains(words.word(at));
    }

    private static @Nullable Long rounded(@Nullable Double value) {
        return value == null ? null : (Long) Math.round(value);
    }
}
