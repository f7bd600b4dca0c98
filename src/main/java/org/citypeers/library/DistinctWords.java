package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.citypeers.shared.IndexedItem.Weight;

/// The different words of a question in their order, and how often each is said.
record DistinctWords(List<Word> words, Map<String, Integer> often) {
    static final int MOST = 64;

    private record Counted(Word word, int items) {}

    /// Of very many, those that few items have, because they say most.
    static DistinctWords of(List<Word> all, IndexReader index) throws IOException {
        var distinct = new LinkedHashMap<String, Word>();
        var often = new HashMap<String, Integer>();
        for (var word : all) {
            distinct.putIfAbsent(word.english(), word);
            often.merge(word.english(), 1, Integer::sum);
        }
        if (distinct.size() <= MOST) return new DistinctWords(List.copyOf(distinct.values()), often);
        var counted = new ArrayList<Counted>();
        for (var word : distinct.values()) counted.add(new Counted(word, items(word, index)));
        var rarest = counted.stream()
                .sorted(Comparator.comparingInt(one -> one.items() == 0 ? Integer.MAX_VALUE : one.items()))
                .limit(MOST)
                .map(Counted::word)
                .sorted(Comparator.comparingInt(Word::start))
                .toList();
        return new DistinctWords(rarest, often);
    }

    int times(Word word) {
        return often.getOrDefault(word.english(), 1);
    }

    private static int items(Word word, IndexReader index) throws IOException {
        int items = PublicSearcher.docFreq(index, new Term(LibraryFields.PLAIN, word.plain()));
        for (var language : LibraryFields.LANGUAGES)
            for (var weight : Weight.values())
                items = Math.max(
                        items,
                        PublicSearcher.docFreq(
                                index, new Term(LibraryFields.text(weight, language), word.stem(language))));
        return items;
    }
}
