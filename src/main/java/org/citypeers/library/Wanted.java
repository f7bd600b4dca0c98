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
    private final Map<String, Set<String>> exact = new HashMap<>();
    private final Foreign foreign;

    Wanted() {
        this(Foreign.in(""));
    }

    Wanted(Foreign foreign) {
        this.foreign = foreign;
    }

    void add(Word word) {
        for (var language : LibraryFields.LANGUAGES) {
            var stem = word.stem(language);
            if (foreign.is(word, language))
                exact.computeIfAbsent(key(stem, language), fresh -> new HashSet<>())
                        .add(word.plain());
            else add(stem, language);
        }
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

    /// Those found in any form.
    Set<String> stems(String language) {
        return stems.getOrDefault(language, Set.of());
    }

    /// Whether a word of a text was looked for, though its stem means nothing in this language: as it is written.
    boolean isExact(String stem, String language, String written) {
        var forms = exact.get(key(stem, language));
        return forms != null && forms.contains(Folded.whole(written));
    }

    /// The stems of those.
    Set<String> exact(String language) {
        var stems = new HashSet<String>();
        for (var key : exact.keySet())
            if (key.startsWith(key("", language)))
                stems.add(key.substring(key("", language).length()));
        return stems;
    }

    private static String key(String stem, String language) {
        return language + " " + stem;
    }

    Set<String> asked(String language) {
        return asked.getOrDefault(language, Set.of());
    }

    Set<Lexicon.Name> labels(String language) {
        return labels.getOrDefault(language, Set.of());
    }
}
