package org.citypeers.peers;

import java.util.Set;
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

    private static final Set<String> SPANISH = Set.of("alcalde", "alcaldes", "alcaldesa", "alcaldesas");

    private final Names names;

    NamedRule(Names names) {
        this.names = names;
    }

    @Override
    public @Nullable Match at(Wording words, int at) {
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

    private static boolean isRole(Wording words, int at, int to) {
        // the mayor's office is no mayor
        if (words.word(to - 1).endsWith("'s")) return false;
        if (NOT_ASKED_FOR.contains(words.word(at - 1))) return false;
        // initials of a role, but not a word in small letters: a chief officer's are none
        return to - at > 1
                || words.word(at).length() > 3
                || words.token(at).loud()
                || words.word(at).matches("c[a-z]o");
    }
}
