package org.citypeers.peers;

import java.util.List;
import java.util.Set;
import org.citypeers.peers.Clause.Not;
import org.citypeers.peers.Clause.Program;
import org.jspecify.annotations.Nullable;

/// Programs and roles by the names the graph has for them.
final class NamedRule implements Rule {
    private static final int LONGEST = 7;
    private static final Set<String> TAILS = Set.of("program", "programme", "cohort", "cohorts");
    private static final Set<String> OUR = Set.of("our", "my");
    /// Whom a mayor is to be won for, or belongs to, does not ask for one; a deputy is another.
    private static final Set<String> NOT_ASKED_FOR = Set.of(
            "my",
            "our",
            "your",
            "their",
            "his",
            "her",
            "recruit",
            "recruiting",
            "convince",
            "persuade",
            "deputy",
            "vice");

    private static final List<String> PART = List.of(
            "took part in",
            "taken part in",
            "take part in",
            "taking part in",
            "took no part in",
            "take no part in",
            "taken no part in",
            "participated in",
            "participate in",
            "participating in",
            "part of",
            "joined");
    /// What mayors do, and why, is no question after one: "how do mayors".
    private static final Set<String> DO = Set.of("""
            do does did don't doesn't didn't can can't could should would will must how why como
            when""".split("\\s+"));
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "el", "la", "los", "las", "un", "una");
    /// Whatever comes from the mayor, or goes there, was not asked of one.
    private static final Set<String> PREPOSITIONS = Set.of("from", "to", "by", "of", "for", "about", "help", "de", "a");

    private static final Set<String> SPANISH = Set.of("alcalde", "alcaldes", "alcaldesa", "alcaldesas");

    private final Names names;

    NamedRule(Names names) {
        this.names = names;
    }

    @Override
    public @Nullable Match at(Wording words, int at) {
        for (var part : PART) if (words.says(at, part)) return took(words, at, at + part.split(" ").length);
        return named(words, at);
    }

    /// "took part in Love Your Block", "took no part in"
    private @Nullable Match took(Wording words, int at, int behind) {
        int from = words.word(behind).equals("the") ? behind + 1 : behind;
        var named = named(words, from);
        if (named == null || !(named.clause() instanceof Program)) return null;
        boolean none = words.word(at + 1).equals("no");
        return new Match(from + named.length() - at, none ? new Not(named.clause()) : named.clause());
    }

    private @Nullable Match named(Wording words, int at) {
        for (int to = Math.min(words.size(), at + LONGEST); to > at; to--) {
            var name = words.name(at, to);
            var program = names.programs().get(name);
            if (program != null && isMeant(words, at, to)) {
                boolean cohort = words.word(to).startsWith("cohort");
                boolean ours = cohort && OUR.contains(words.word(at - 1));
                int length = to - at + (TAILS.contains(words.word(to)) ? 1 : 0);
                return new Match(length, new Program(program.id(), program.title(), ours));
            }
            var role = names.roles().get(name);
            if (role == null && name.endsWith("s")) role = names.roles().get(name.substring(0, name.length() - 1));
            if (role == null && SPANISH.contains(name)) role = names.roles().get("mayor");
            if (role != null && isRole(words, at, to)) return new Match(to - at, role);
        }
        return null;
    }

    /// A single word is a program's name in capitals, or when it is nothing that can be spoken.
    private static boolean isMeant(Wording words, int at, int to) {
        if (to - at > 1 || words.token(at).loud()) return true;
        return words.word(at).chars().noneMatch(letter -> "aeiou".indexOf(letter) >= 0);
    }

    private static boolean isSpokenOf(Wording words, int at) {
        if (words.word(at - 1).equals("del") || words.word(at - 1).equals("al")) return true;
        int before = ARTICLES.contains(words.word(at - 1)) ? at - 2 : at - 1;
        if (DO.contains(words.word(before))) return true;
        return words.word(at - 1).equals("the") && PREPOSITIONS.contains(words.word(before));
    }

    private static boolean isRole(Wording words, int at, int to) {
        // the mayor's office is no mayor
        if (words.word(to - 1).endsWith("'s")) return false;
        if (NOT_ASKED_FOR.contains(words.word(at - 1)) || isSpokenOf(words, at)) return false;
        // initials of a role, but not a word in small letters: a chief officer's are none
        return to - at > 1
                || words.word(at).length() > 3
                || words.token(at).loud()
                || words.word(at).matches("c[a-z]o");
    }
}
