package org.citypeers.peers;

import java.util.List;
import java.util.Set;
import org.citypeers.peers.Clause.Contact;
import org.citypeers.peers.Clause.Nothing;
import org.citypeers.peers.Clause.Size;
import org.jspecify.annotations.Nullable;

/// The asker and whoever is asked for: bigger or smaller than the asker, and willing to be asked.
final class TalkRule implements Rule {
    private static final List<String> PROBLEM =
            List.of("with the same problem", "has the same problem", "same problem");
    private static final Set<String> BIGGER = Set.of("bigger", "larger");
    private static final Set<String> CITIES = Set.of("city", "cities", "town", "towns");
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
        int from = words.word(at).equals("but") ? at + 1 : at;
        boolean bigger = BIGGER.contains(words.word(from));
        if (!bigger && !words.word(from).equals("smaller")) return null;
        if (words.word(from + 1).equals("than")) {
            int than = than(words, from + 2);
            return than == 0 ? null : new Match(from + 2 + than - at, new Size(bigger));
        }
        if (CITIES.contains(words.word(from + 1))) return new Match(from + 2 - at, new Size(bigger));
        return from > at || from + 1 == words.size() ? new Match(from + 1 - at, new Size(bigger)) : null;
    }

    private static Match problem(Wording words, int at, int length) {
        boolean as = Set.of("as", "like").contains(words.word(at + length));
        int us = as ? than(words, at + length + 1) : 0;
        return new Match(us == 0 ? length : length + 1 + us, new Nothing());
    }

    private static int than(Wording words, int at) {
        if (Set.of("us", "ours", "me", "mine").contains(words.word(at))) return 1;
        return Set.of("our city", "my city", "we are", "i am").contains(words.word(at) + " " + words.word(at + 1))
                ? 2
                : 0;
    }
}
