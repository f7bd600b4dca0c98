package org.citypeers.library;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.citypeers.topic.Concept;
import org.citypeers.topic.Topic;
import org.jspecify.annotations.Nullable;

/// Which words name which topics, looked up by their stems so that "vacant properties" finds "vacant property".
///
/// @param entries by language and stems
/// @param written language and folded words of every label
/// @param longest number of words in the longest label
/// @param speech what labels tell of the two languages
record Lexicon(Map<String, List<Entry>> entries, Set<String> written, int longest, Speech speech) {
    static final Lexicon EMPTY = new Lexicon(Map.of(), Set.of(), 0, Speech.NONE);
    private static final int LONGEST_LABEL = 8;
    private static final String BETWEEN = " -";

    /// @param topicId node id
    /// @param label the topic's preferred label
    /// @param names all its labels
    /// @param below node ids of the topics directly below it
    /// @param narrower the preferred labels of topics below it, in any language
    /// @param broader the topics above it, label by node id
    record Entry(
            String topicId,
            String label,
            List<Name> names,
            List<String> below,
            List<Name> narrower,
            Map<String, String> broader) {}

    /// One label of a topic.
    ///
    /// @param language whose analysis it gets
    /// @param key its stems
    /// @param stems those that say something, what is searched for
    /// @param standing what has to stand together where a text has it: all of them where only one says something
    /// @param between how many common words it has among those
    record Name(String text, String language, String key, List<String> stems, List<String> standing, int between) {}

    /// A stretch of the question that names topics.
    ///
    /// @param from index of its first word
    /// @param to index behind its last word
    record Found(int from, int to, String key, List<Entry> topics) {}

    static Lexicon of(List<Concept> concepts) {
        var entries = new HashMap<String, List<Entry>>();
        var written = new HashSet<String>();
        var below = new HashMap<String, List<String>>();
        for (var concept : concepts)
            for (var wide : concept.broader())
                below.computeIfAbsent(wide, id -> new ArrayList<>()).add(concept.id());
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
                    below.getOrDefault(concept.id(), List.of()),
                    narrower.getOrDefault(concept.id(), List.of()),
                    broader);
            for (var name : names) {
                var under = entries.computeIfAbsent(name.key(), key -> new ArrayList<>());
                if (!under.contains(entry)) under.add(entry);
                longest = Math.max(longest, Words.of(name.text()).words().size());
            }
            for (var label : concept.labels())
                for (var text : texts(label))
                    written.add(LibraryFields.analysed(label.language()) + " " + Folded.whole(text));
        }
        return new Lexicon(entries, written, Math.min(longest, LONGEST_LABEL + 1), Speech.of(concepts));
    }

    /// The topics named in a question: the longest label wins, and a word belongs to one label only.
    ///
    /// @param language of the question; empty when unknown
    List<Found> in(List<Word> words, String language) {
        var found = new ArrayList<Found>();
        int at = 0;
        while (at < words.size()) {
            int behind = at + 1;
            for (int to = Math.min(words.size(), at + longest); to > at; to--) {
                var hit = between(words.subList(at, to), at, language);
                if (hit == null) continue;
                found.add(hit);
                behind = to;
                break;
            }
            at = behind;
        }
        return found;
    }

    /// As it is written in any language; or another form of it in the language of the question alone: the Spanish
    /// "mayores" is no form of the English "mayor".
    private @Nullable Found between(List<Word> words, int at, String language) {
        var plain = words.stream().map(Word::plain).collect(joining(" "));
        for (var each : ownFirst(language)) if (written.contains(each + " " + plain)) return found(words, at, each);
        for (var each : ownFirst(language)) {
            if (!language.isEmpty() && !each.equals(language)) continue;
            var found = found(words, at, each);
            if (found != null) return found;
        }
        return null;
    }

    private @Nullable Found found(List<Word> words, int at, String language) {
        var key = key(words, language);
        var topics = entries.get(key);
        return topics == null ? null : new Found(at, at + words.size(), key, topics);
    }

    private static List<String> ownFirst(String language) {
        return language.equals(LibraryFields.SPANISH)
                ? List.of(LibraryFields.SPANISH, LibraryFields.ENGLISH)
                : LibraryFields.LANGUAGES;
    }

    /// Which link stands between two words makes no other label: "limpieza de barrio", "limpieza del barrio".
    private static String key(List<Word> words, String language) {
        var key = new StringBuilder(language);
        boolean between = false;
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at);
            boolean inside = at > 0 && at < words.size() - 1;
            boolean link = inside && Common.isLink(word, language);
            if (!link) key.append(' ').append(word.stem(language));
            else if (!between) key.append(BETWEEN);
            between = link;
        }
        return key.toString();
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
            texts(label).forEach(text -> add(names, text, language));
        }
        return List.copyOf(names.values());
    }

    static List<String> texts(Topic.Label label) {
        return Stream.concat(Stream.of(label.label()), label.altLabels().stream())
                .toList();
    }

    private static void add(Map<String, Name> names, String text, String language) {
        var words = Words.of(text).words();
        if (words.isEmpty() || words.size() > LONGEST_LABEL) return;
        var name = name(text, words, language);
        names.putIfAbsent(name.key(), name);
    }

    static Name name(String text, List<Word> words, String language) {
        var telling = Common.without(words, language);
        var key = key(words, language);
        var stems = stems(telling, language);
        if (telling.size() < 2) return new Name(text, language, key, stems, stems(words, language), 0);
        int from = words.indexOf(telling.getFirst());
        int between = words.lastIndexOf(telling.getLast()) + 1 - from - telling.size();
        return new Name(text, language, key, stems, stems, between);
    }
}
