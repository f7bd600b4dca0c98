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
    private final Map<String, Set<String>> asked = new HashMap<>();
    private final Map<String, String> acronyms = new HashMap<>();

    void add(Word word) {
        for (var language : LibraryFields.LANGUAGES) add(word.stem(language), language);
        if (word.isAcronym()) acronyms.put(word.spanish(), word.plain());
    }

    /// A word of the question itself, or what was meant by it: where it stands is a better place than where another
    /// word for it does.
    void ask(Word word) {
        add(word);
        for (var language : LibraryFields.LANGUAGES)
            asked.computeIfAbsent(language, fresh -> new HashSet<>()).add(word.stem(language));
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

    Set<String> asked(String language) {
        return asked.getOrDefault(language, Set.of());
    }

    /// Whether a word of a text with a stem that is looked for is one of those: an acronym is no stem of a Spanish
    /// word.
    boolean isMeant(String stem, String language, String written) {
        if (!language.equals(LibraryFields.SPANISH)) return true;
        var acronym = acronyms.get(stem);
        return acronym == null || acronym.equals(Folded.whole(written));
    }

    Set<Lexicon.Name> labels(String language) {
        return labels.getOrDefault(language, Set.of());
    }
}
