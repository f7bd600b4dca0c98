package org.citypeers.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.citypeers.shared.IndexedItem.Weight;

/// How much of one word of a question an item has: whole where it says what the item is about, less where it only
/// occurs in a text, or where it is another word.
final class Coverage {
    private static final List<Weight> ABOUT = List.of(Weight.TITLE, Weight.NAME, Weight.PROBLEM, Weight.SUMMARY);
    private static final float ANYWHERE = 0.6f;
    private static final float SYNONYM = 0.8f;

    private final List<Clue> clues;

    Coverage(List<Clue> clues) {
        this.clues = clues;
    }

    /// Scores 0 to 1.
    Query of(Word word) {
        var either = new ArrayList<Query>();
        var meant = meant(word);
        for (var clue : clues) {
            switch (clue.signal()) {
                case WORD, BEGINNING -> {
                    if (clue.term().equals(word.text())) addWord(clue, List.of(word), either);
                }
                case SPELLING -> {
                    if (clue.term().equals(word.text())) addWord(clue, likely(word, clue), either);
                }
                case SYNONYM, NARROWER -> {
                    if (names(clue, meant)) either.add(worth(clue.query(), SYNONYM));
                }
                case FILTER, FIELD, PLACE -> {}
                case TOPIC, STATUS -> {
                    if (names(clue, meant)) either.add(worth(clue.query(), 1));
                }
            }
        }
        return either.isEmpty() ? new MatchNoDocsQuery() : new DisjunctionMaxQuery(either, 0);
    }

    private static void addWord(Clue clue, List<Word> words, List<Query> either) {
        if (words.isEmpty()) return;
        either.add(worth(clue.query(), ANYWHERE));
        for (var word : words)
            for (var language : LibraryFields.LANGUAGES)
                for (var weight : ABOUT)
                    either.add(worth(
                            new TermQuery(new Term(LibraryFields.text(weight, language), word.stem(language))), 1));
    }

    private static List<Word> likely(Word word, Clue clue) {
        var near = Words.of(clue.found()).words();
        if (clue.sure()) return near;
        return near.size() == 1 && Slip.isLikely(word, near.getFirst()) ? near : List.of();
    }

    /// The word, and what it likely is a slip of.
    private Set<String> meant(Word word) {
        var meant = new HashSet<>(Set.of(word.english()));
        for (var clue : clues)
            if (clue.signal() == MatchSignal.SPELLING && clue.term().equals(word.text()))
                for (var near : likely(word, clue)) meant.add(near.english());
        return meant;
    }

    private static boolean names(Clue clue, Set<String> meant) {
        return Words.of(clue.term()).words().stream().anyMatch(one -> meant.contains(one.english()));
    }

    private static Query worth(Query query, float part) {
        return new BoostQuery(new ConstantScoreQuery(query), part);
    }
}
