package org.citypeers.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// What is looked for, to mark it in texts: words by their stems, and labels of topics where all of one stands
/// together, because the single words of labels are found everywhere.
final class Wanted {
    private final Map<String, Set<String>> stems = new HashMap<>();
    private final Map<String, Set<Lexicon.Name>> labels = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    void add(Word word) {
        for (var language : LibraryFields.LANGUAGES) add(word.stem(language), language);
    }

    void add(Lexicon.Name name) {
        if (name.standing().size() == 1) add(name.standing().getFirst(), name.language());
        else
            labels.computeIfAbsent(name.language(), fresh -> new LinkedHashSet<>())
                    .add(name);
    }

    /// Whatever begins like this.
    void begin(Word word) {
        beginnings.add(word.plain());
    }

    Set<String> beginnings() {
        return beginnings;
    }

    void add(String stem, String language) {
        stems.computeIfAbsent(language, fresh -> new HashSet<>()).add(stem);
    }

    Set<String> stems(String language) {
        return stems.getOrDefault(language, Set.of());
    }

    Set<Lexicon.Name> labels(String language) {
        return labels.getOrDefault(language, Set.of());
    }
}
