package org.citypeers.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citypeers.topic.Concept;
import org.jspecify.annotations.Nullable;

/// Which words name which topics, looked up by their stems so that "vacant properties" finds "vacant property".
///
/// @param entries by language and stems
/// @param longest number of words in the longest label
record Lexicon(Map<String, List<Entry>> entries, int longest) {
    static final Lexicon EMPTY = new Lexicon(Map.of(), 0);
    private static final int LONGEST_LABEL = 8;

    /// @param topicId node id
    /// @param label the topic's preferred label
    /// @param names all its labels
    /// @param narrower the preferred labels of topics below it, in any language
    /// @param broader the topics above it, label by node id
    record Entry(String topicId, String label, List<Name> names, List<Name> narrower, Map<String, String> broader) {}

    /// One label of a topic.
    ///
    /// @param language whose analysis it gets
    /// @param key its stems
    /// @param stems those that say something, what is searched for
    record Name(String text, String language, String key, List<String> stems) {}

    /// A stretch of the question that names topics.
    ///
    /// @param from index of its first word
    /// @param to index behind its last word
    record Found(int from, int to, String key, List<Entry> topics) {}

    static Lexicon of(List<Concept> concepts) {
        var entries = new HashMap<String, List<Entry>>();
        var labels = new HashMap<String, String>();
        for (var concept : concepts)
            labels.put(concept.id(), concept.labels().getFirst().label());
        var narrower = narrower(concepts);
        int longest = 0;
        for (var concept : concepts) {
            var names = names(concept);
            var broader = new TreeMap<String, String>();
            for (var wide : concept.broader()) if (labels.containsKey(wide)) broader.put(wide, labels.get(wide));
            var entry = new Entry(
                    concept.id(),
                    concept.labels().getFirst().label(),
                    names,
                    narrower.getOrDefault(concept.id(), List.of()),
                    broader);
            for (var name : names) {
                var under = entries.computeIfAbsent(name.key(), key -> new ArrayList<>());
                if (!under.contains(entry)) under.add(entry);
                longest = Math.max(longest, name.key().split(" ").length);
            }
        }
        return new Lexicon(entries, Math.min(longest, LONGEST_LABEL + 1));
    }

    /// The topics named in a question: the longest label wins, and a word belongs to one label only.
    List<Found> in(List<Word> words) {
        var found = new ArrayList<Found>();
        int at = 0;
        while (at < words.size()) {
            int behind = at + 1;
            for (int to = Math.min(words.size(), at + longest); to > at; to--) {
                var hit = between(words, at, to);
                if (hit == null) continue;
                found.add(hit);
                behind = to;
                break;
            }
            at = behind;
        }
        return found;
    }

    private @Nullable Found between(List<Word> words, int from, int to) {
        for (var language : LibraryFields.LANGUAGES) {
            var key = new StringBuilder(language);
            for (var word : words.subList(from, to)) key.append(' ').append(word.stem(language));
            var topics = entries.get(key.toString());
            if (topics != null) return new Found(from, to, key.toString(), topics);
        }
        return null;
    }

    private static List<String> stems(List<Word> words, String language) {
        return words.stream().map(word -> word.stem(language)).toList();
    }

    private static Map<String, List<Name>> narrower(List<Concept> concepts) {
        var narrower = new HashMap<String, List<Name>>();
        for (var concept : concepts) {
            var preferred = new LinkedHashMap<String, Name>();
            for (var label : concept.labels()) add(preferred, label.label(), LibraryFields.analysed(label.language()));
            for (var wide : concept.broader())
                narrower.computeIfAbsent(wide, fresh -> new ArrayList<>()).addAll(preferred.values());
        }
        return narrower;
    }

    private static List<Name> names(Concept concept) {
        var names = new LinkedHashMap<String, Name>();
        for (var label : concept.labels()) {
            var language = LibraryFields.analysed(label.language());
            add(names, label.label(), language);
            label.altLabels().forEach(text -> add(names, text, language));
        }
        return List.copyOf(names.values());
    }

    private static void add(Map<String, Name> names, String text, String language) {
        var words = Words.of(text).words();
        if (words.isEmpty() || words.size() > LONGEST_LABEL) return;
        var key = language + " " + String.join(" ", stems(words, language));
        names.putIfAbsent(key, new Name(text, language, key, stems(Common.without(words, language), language)));
    }
}
