package org.citypeers.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.StringDistance;
import org.citypeers.topic.Concept;

/// What the labels of topics tell of the languages: which words belong to which, and what a label is that was typed
/// with a letter wrong.
///
/// @param words folded, by language
/// @param labels by language and first letter
record Speech(Map<String, Set<String>> words, Map<String, List<Label>> labels) {
    static final Speech NONE = new Speech(Map.of(), Map.of());

    /// In a shorter label two wrong letters make another one, in one still shorter one does.
    private static final int LONG_ENOUGH_FOR_TWO = 8;

    private static final int LONG_ENOUGH_FOR_ONE = 5;

    private static final StringDistance LETTERS = new LuceneLevenshteinDistance();

    /// @param text as it is written
    /// @param whole folded
    record Label(String text, String whole, List<Word> words) {}

    static Speech of(List<Concept> concepts) {
        var words = new HashMap<String, Set<String>>();
        var labels = new HashMap<String, List<Label>>();
        for (var concept : concepts)
            for (var label : concept.labels())
                for (var text : Lexicon.texts(label)) {
                    var language = LibraryFields.analysed(label.language());
                    var said = Words.of(text).words();
                    if (said.isEmpty()) continue;
                    var known = words.computeIfAbsent(language, each -> new HashSet<>());
                    for (var word : said) known.add(word.plain());
                    var whole = Folded.whole(text);
                    labels.computeIfAbsent(shelf(language, whole), key -> new ArrayList<>())
                            .add(new Label(text, whole, said));
                }
        return new Speech(words, labels);
    }

    boolean has(String word, String language) {
        return words.getOrDefault(language, Set.of()).contains(word);
    }

    /// `en` or `es`, whichever more of the words belong to alone; empty when they do not tell.
    String languageOf(List<Word> asked) {
        int english = 0;
        for (var word : asked) {
            boolean isEnglish = has(word.plain(), LibraryFields.ENGLISH);
            if (isEnglish != has(word.plain(), LibraryFields.SPANISH)) english += isEnglish ? 1 : -1;
        }
        if (english == 0) return "";
        return english > 0 ? LibraryFields.ENGLISH : LibraryFields.SPANISH;
    }

    /// The labels that may have been meant, those of the fewest wrong letters first; a space is a letter.
    List<Label> near(String whole, String language) {
        int most = whole.length() < LONG_ENOUGH_FOR_ONE ? 0 : whole.length() < LONG_ENOUGH_FOR_TWO ? 1 : 2;
        var near = new ArrayList<Label>();
        for (var each : language.isEmpty() ? LibraryFields.LANGUAGES : List.of(language)) {
            for (var label : labels.getOrDefault(shelf(each, whole), List.of())) {
                if (Math.abs(label.whole().length() - whole.length()) > most) continue;
                int wrong = between(label.whole(), whole);
                if (wrong > 0 && wrong <= most) near.add(label);
            }
        }
        near.sort(Comparator.comparingInt(label -> between(label.whole(), whole)));
        return near;
    }

    private static int between(String one, String other) {
        return Math.round((1 - LETTERS.getDistance(one, other)) * Math.min(one.length(), other.length()));
    }

    private static String shelf(String language, String whole) {
        return language + whole.charAt(0);
    }
}
