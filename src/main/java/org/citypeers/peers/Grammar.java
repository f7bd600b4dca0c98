package org.citypeers.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a question in plain words: what its rules understand becomes clauses, the rest is what is looked for. No rule
/// guesses: words that may mean something else are left in the rest.
final class Grammar {
    /// What people say around what they look for; it goes where it stands at the edge of the rest.
    private static final Set<String> AROUND = Set.of("""
            a about all am an and any anybody anyone are as at be been being but by can could did do does doing done
            else ever find for from get give had has have having how i in is it its know list look looking me my need
            needs of on or other our out people person peer peers please run running runs ran should show some somebody
            someone talk that the their them there they these this those to tried try trying use used using want was we
            were what where which who whom whose why will with would you your city cities town towns place places
            municipality municipalities municipio municipios call ask who's that's already got us don't doesn't didn't
            ciudad ciudades con de el en la las los que quien quienes un una nuestra""".split("\\s+"));

    /// Before "on" or "with" they say that something is done, not what.
    private static final Set<String> BUSY = Set.of("""
            work works working worked deal dealing dealt struggle struggling trabajan trabajando
            trabajaron""".split("\\s+"));

    private static final Set<String> AT_IT = Set.of("on", "with", "en", "con");

    private final Names names;
    private final List<Rule> rules;

    Grammar(Names names) {
        this.names = names;
        this.rules = List.of(
                new PopulationRule(),
                new FormRule(),
                new NamedRule(names),
                new LikeRule(names),
                new NearRule(names),
                new PlaceRule(names),
                new CountryRule(),
                new EndedRule(),
                new TalkRule(),
                new SizeRule(names));
    }

    /// A clause with the words it was read from.
    record Part(Clause clause, String words) {}

    /// @param parts in their order
    /// @param rest what is looked for; the question as it is where nothing was understood
    record Reading(List<Part> parts, String rest) {}

    Reading read(String question) {
        var words = Wording.of(question);
        var parts = new ArrayList<Part>();
        var rest = new ArrayList<String>();
        int from = 0;
        int at = 0;
        int start = 0;
        while (at < words.size()) {
            var match = match(words, at, from, parts);
            if (match == null) unknown(words, at, from, parts).ifPresent(parts::add);
            if (match == null || match.clause() instanceof Clause.Name) {
                at += match == null ? 1 : match.length();
                continue;
            }
            boolean said = match.clause() instanceof Clause.Nothing || match.clause() instanceof Clause.Not;
            int begin = said ? -1 : negated(words, at, from, parts, match.clause());
            var clause = begin < 0 ? match.clause() : new Clause.Not(match.clause());
            if (begin < 0) begin = at;
            rest.add(stretch(words, from, begin, start, words.token(begin).start()));
            at += match.length();
            parts.add(new Part(clause, words.raw(begin, at)));
            from = at;
            start = words.token(at - 1).end();
        }
        if (parts.isEmpty()) return new Reading(List.of(), question.strip());
        rest.add(stretch(words, from, words.size(), start, question.length()));
        rest.removeIf(String::isEmpty);
        return new Reading(parts, String.join(" ", rest));
    }

    /// Of places that are left out one by one each is meant by its bare name.
    private Rule.@Nullable Match match(Wording words, int at, int from, List<Part> parts) {
        var match = longest(words, at);
        if (match != null && !(match.clause() instanceof Clause.Name)) return match;
        if (parts.isEmpty() || !Negation.goesOn(words, from, at)) return match;
        var next = ExcludedCities.next(names, words, at);
        return next != null && isOneMore(parts, next.clause()) ? next : match;
    }

    /// What no rule knows, not even from its second word on, and what is not before its state.
    private Optional<Part> unknown(Wording words, int at, int from, List<Part> parts) {
        int end = UnknownPlace.end(words, at);
        if (end < 0 || names.city(words, at + 1) != null) return Optional.empty();
        for (int next = at + 1; next < end; next++) if (longest(words, next) != null) return Optional.empty();
        if (end < words.size() && UnitedStatesWords.state(words, end, true) != null) return Optional.empty();
        var clause = new Clause.Unknown(words.raw(at + 1, end));
        return negated(words, at, from, parts, clause) < 0
                ? Optional.of(new Part(clause, words.raw(at, end)))
                : Optional.empty();
    }

    /// Where what is not wanted begins; -1 when it is wanted.
    private static int negated(Wording words, int at, int from, List<Part> parts, Clause clause) {
        if (isOneMore(parts, clause) && Negation.goesOn(words, from, at)) return from;
        return Negation.start(words, at, from, clause);
    }

    private static boolean isOneMore(List<Part> parts, Clause clause) {
        return !parts.isEmpty()
                && parts.getLast().clause() instanceof Clause.Not not
                && Negation.areAlike(not.clause(), clause);
    }

    static boolean saysNothing(String word) {
        return AROUND.contains(word);
    }

    private Rule.@Nullable Match longest(Wording words, int at) {
        Rule.Match longest = null;
        for (var rule : rules) {
            var match = rule.at(words, at);
            if (match != null && (longest == null || match.length() > longest.length())) longest = match;
        }
        return longest;
    }

    private static boolean isBusy(Wording words, int at, int to) {
        return at + 1 < to && BUSY.contains(words.word(at)) && AT_IT.contains(words.word(at + 1));
    }

    /// What stands between two clauses, without what people say around it; quotes are kept whole.
    private static String stretch(Wording words, int from, int to, int start, int end) {
        var text = words.text().substring(start, end);
        if (text.indexOf('"') >= 0 || text.indexOf('“') >= 0) return text.strip();
        int first = from;
        int last = to;
        while (first < last && (AROUND.contains(words.word(first)) || isBusy(words, first, last))) first++;
        while (last > first && AROUND.contains(words.word(last - 1))) last--;
        return words.raw(first, last);
    }
}
