package org.citypeers.peers;

import java.util.List;
import java.util.Set;
import org.citypeers.peers.Clause.Contact;
import org.citypeers.peers.Clause.Nothing;
import org.jspecify.annotations.Nullable;

/// Talk around a question: the same problem as the asker's, and whom to call about it.
final class TalkRule implements Rule {
    private static final List<String> PROBLEM = List.of(
            "with the same problem",
            "has the same problem",
            "same problem",
            "con el mismo problema",
            "el mismo problema",
            "mismo problema",
            "lo mismo");
    private static final List<String> CONTACT = List.of(
            "who should i call",
            "who can i call",
            "who should we call",
            "who can we call",
            "who can i ask",
            "who should i ask",
            "who can i contact",
            "who should i contact",
            "who can i talk to",
            "someone to call",
            "someone to talk to",
            "anyone to talk to",
            "contacts",
            "contact person");

    @Override
    public @Nullable Match at(Wording words, int at) {
        for (var phrase : CONTACT)
            if (words.says(at, phrase)) return new Match(phrase.split(" ").length, new Contact());
        for (var phrase : PROBLEM) if (words.says(at, phrase)) return problem(words, at, phrase.split(" ").length);
        return null;
    }

    private static Match problem(Wording words, int at, int length) {
        boolean as = Set.of("as", "like", "que").contains(words.word(at + length));
        int us = as ? SizeRule.us(words, at + length + 1) : 0;
        return new Match(us == 0 ? length : length + 1 + us, new Nothing());
    }
}
