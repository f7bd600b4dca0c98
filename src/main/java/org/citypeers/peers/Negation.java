package org.citypeers.peers;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Words that turn what follows into what is not wanted: "not in Texas", "anywhere but", "other than".
final class Negation {
    /// What the words say beside that something is not wanted.
    private enum Kind {
        PLAIN,
        /// A bare name behind it is a place's that is not wanted, whatever else it may be called.
        NAMES,
        /// The same of a name that has a capital.
        CAPITALS,
        /// Denies that something is so, or was done.
        VERB,
        SPANISH
    }

    private record No(String words, int length, Kind kind) {}

    /// Of two that begin in the same words the longer one stands first.
    private static final List<No> NO = Stream.of(
                    all(
                            Kind.NAMES,
                            "anywhere but,everywhere but,anyone but,other than,apart from,aside from,excluding,"
                                    + "except for,except,exclude,outside of,outside,beyond,besides,excepto,fuera de"),
                    all(Kind.CAPITALS, "rather than,instead of,en lugar de,en vez de,pero no,but no,without,not"),
                    all(Kind.PLAIN, "non,nor,never,nunca,fuera,no"),
                    all(Kind.VERB, "isn't,aren't,hasn't,haven't,hadn't,wasn't,weren't,don't,doesn't,didn't"),
                    all(Kind.SPANISH, "sin"))
            .flatMap(List::stream)
            .toList();
    /// May stand between the two: "not one of the cities in".
    private static final Set<String> BETWEEN = Set.of("""
            in from of the a an any for at near with to be city cities town towns place places state states
            located based live lives lie lies sit en de un una population been being ever yet has have had ha han
            haya hayan""".split("\\s+"));
    private static final Set<String> WITH_PROGRAM = Set.of("did", "do", "done", "won", "win", "used");
    private static final Set<String> DO = Set.of("do", "does", "did", "don't", "doesn't", "didn't");
    private static final Set<String> WHY = Set.of("why", "there");
    /// Whoever does these not is not said to be elsewhere: "we don't have a city in Ohio".
    private static final Set<String> HAVE = Set.of("have", "has", "had", "a", "an", "any");
    private static final Set<String> ENGLISH = Set.of("in", "of", "the", "with", "and", "for", "to", "that", "who");

    private static final Set<String> LINKS = Set.of("or", "nor", "and", "in", "the", "of", "from", "ni", "y", "o");
    private static final Set<String> JOINS = Set.of("or", "nor", "and", "ni", "y", "o");
    private static final Set<String> LEADS = Set.of("in", "en", "from", "of");
    private static final int FARTHEST = 5;
    /// What is not wanted goes on with its like alone.
    private static final List<Set<Class<? extends Clause>>> ALIKE = List.of(
            Set.of(
                    Clause.In.class,
                    Clause.States.class,
                    Clause.Country.class,
                    Clause.HomeState.class,
                    Clause.Near.class,
                    Clause.Elsewhere.class,
                    Clause.Unknown.class),
            Set.of(Clause.Population.class, Clause.Size.class, Clause.Vague.class),
            Set.of(Clause.Form.class),
            Set.of(Clause.Role.class),
            Set.of(Clause.Program.class),
            Set.of(Clause.Ended.class));

    private Negation() {}

    private static List<No> all(Kind kind, String words) {
        return Arrays.stream(words.split(","))
                .map(no -> new No(no, no.split(" ").length, kind))
                .toList();
    }

    /// Where the negation of what stands here begins; -1 when nothing negates it.
    ///
    /// @param from words before it mean something else already
    static int start(Wording words, int at, int from, Clause clause) {
        for (int end = at; end > from && at - end <= FARTHEST; end--) {
            for (var no : NO) {
                int start = end - no.length();
                if (start >= from && words.says(start, no.words()))
                    return isMeant(no, words, start, at, clause) ? start : -1;
            }
            var before = words.word(end - 1);
            boolean program = clause instanceof Clause.Program && WITH_PROGRAM.contains(before);
            if (!program && !BETWEEN.contains(before)) return -1;
        }
        return -1;
    }

    /// A verb denies a failure and a part in a program; of places and sizes it may deny something else: "why don't
    /// cities in Texas", "we don't have a city in Ohio".
    private static boolean isMeant(No no, Wording words, int start, int at, Clause clause) {
        if (no.kind() == Kind.SPANISH) return words.tokens().stream().noneMatch(one -> ENGLISH.contains(one.word()));
        if (clause instanceof Clause.Ended || clause instanceof Clause.Program) return true;
        boolean does = DO.contains(words.word(start)) || no.words().equals("not") && DO.contains(words.word(start - 1));
        if (no.kind() != Kind.VERB && !does) return true;
        if (WHY.contains(words.word(start - 1))) return false;
        boolean place = ALIKE.getFirst().contains(clause.getClass());
        for (int next = start + no.length(); does && next < at; next++)
            if (CityWords.CITIES.contains(words.word(next)) || place && HAVE.contains(words.word(next))) return false;
        return true;
    }

    /// Whether the name that stands here is said right behind what leaves it out; behind some words, such as a mere
    /// "not", it has to have a capital.
    static boolean isRightBefore(Wording words, int at) {
        boolean capital = at < words.size() && words.token(at).capital();
        for (var no : NO) {
            boolean leaves = no.kind() == Kind.NAMES || no.kind() == Kind.CAPITALS && capital;
            if (leaves && words.says(at - no.length(), no.words())) return true;
        }
        return false;
    }

    /// Whether what stands here goes on with what was negated: "not in Texas or Oklahoma".
    ///
    /// @param from right behind what was negated
    static boolean goesOn(Wording words, int from, int at) {
        boolean joined = words.token(from).gap().contains(",") && !LEADS.contains(words.word(from));
        for (int next = from; next < at; next++) {
            if (!LINKS.contains(words.word(next))) return false;
            joined |= JOINS.contains(words.word(next));
        }
        return joined;
    }

    /// Whether both are places, or both sizes, and so on.
    static boolean areAlike(Clause one, Clause other) {
        return ALIKE.stream().anyMatch(kind -> kind.contains(one.getClass()) && kind.contains(other.getClass()));
    }
}
