package org.citypeers.peers;

import java.util.Set;
import org.citypeers.peers.Clause.HomeState;
import org.citypeers.peers.Clause.Size;
import org.jspecify.annotations.Nullable;

/// Measured by the asker, or by a city that is named: bigger, smaller, in the same state.
final class SizeRule implements Rule {
    private static final Set<String> BIGGER = Set.of("bigger", "larger");
    private static final Set<String> CITIES = Set.of("city", "cities", "town", "towns");
    private static final String[] STATE = {
        "in our state", "in my state", "from our state", "in the same state as us", "in the same state", "our state"
    };

    private final Names names;

    SizeRule(Names names) {
        this.names = names;
    }

    @Override
    public @Nullable Match at(Wording words, int at) {
        for (var state : STATE) if (words.says(at, state)) return new Match(state.split(" ").length, new HomeState());
        int from = words.word(at).equals("but") ? at + 1 : at;
        boolean bigger = BIGGER.contains(words.word(from));
        if (!bigger && !words.word(from).equals("smaller")) return null;
        if (words.word(from + 1).equals("than")) return than(words, at, from + 2, bigger);
        if (CITIES.contains(words.word(from + 1))) return new Match(from + 2 - at, new Size(bigger, null));
        return from > at || from + 1 == words.size() ? new Match(from + 1 - at, new Size(bigger, null)) : null;
    }

    private @Nullable Match than(Wording words, int at, int from, boolean bigger) {
        int us = us(words, from);
        if (us > 0) return new Match(from + us - at, new Size(bigger, null));
        var city = CityWords.trusted(names, words, from);
        return city == null
                ? null
                : new Match(
                        from + city.length() - at,
                        new Size(bigger, city.cities().getFirst()));
    }

    /// How many words mean the asker.
    static int us(Wording words, int at) {
        if (Set.of("us", "ours", "me", "mine").contains(words.word(at))) return 1;
        return Set.of("our city", "my city", "we are", "i am").contains(words.word(at) + " " + words.word(at + 1))
                ? 2
                : 0;
    }
}
