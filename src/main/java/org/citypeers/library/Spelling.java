package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.citypeers.shared.IndexedItem.Weight;
import org.citypeers.shared.Viewer;

/// Finds the words a misspelt one may mean, among those the viewer may see.
final class Spelling {
    /// So many words of a question at most are taken for misspelt: each costs a walk through the dictionary.
    static final int MAX_WORDS = 3;

    private static final int EXPANSIONS = 50;
    private static final int KEPT = 3;

    private final IndexSearcher searcher;
    private final Viewer viewer;

    Spelling(IndexSearcher searcher, Viewer viewer) {
        this.searcher = searcher;
        this.viewer = viewer;
    }

    /// Whether the viewer can find the word as it is, or another form of it.
    boolean knows(Word word) throws IOException {
        var terms = new ArrayList<Term>();
        terms.add(new Term(LibraryFields.PLAIN, word.plain()));
        for (var language : LibraryFields.LANGUAGES)
            for (var weight : Weight.values())
                terms.add(new Term(LibraryFields.text(weight, language), word.stem(language)));
        return Sight.shows(searcher, viewer, terms);
    }

    /// Nearest first, at most three.
    List<Word> alternatives(Word word) throws IOException {
        if (word.plain().length() < 4 || word.plain().length() > 40) return List.of();
        if (!word.plain().chars().allMatch(Character::isLetter)) return List.of();
        var checker = new DirectSpellChecker();
        checker.setMaxEdits(2);
        checker.setMinPrefix(1);
        checker.setMaxInspections(EXPANSIONS);
        checker.setAccuracy(0.5f);
        checker.setThresholdFrequency(0);
        var kept = new ArrayList<Word>();
        for (var near : checker.suggestSimilar(
                new Term(LibraryFields.PLAIN, word.plain()),
                EXPANSIONS,
                searcher.getIndexReader(),
                SuggestMode.SUGGEST_ALWAYS)) {
            if (kept.size() == KEPT) break;
            var term = new Term(LibraryFields.PLAIN, near.string);
            if (Sight.shows(searcher, viewer, List.of(term)))
                kept.addAll(Words.of(near.string).words());
        }
        return kept;
    }
}
