package org.citypeers.library;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.citypeers.shared.Viewer;

/// Which words of a question are none of a language, so that their stems mean nothing there: an acronym in another
/// language than that of the question, and a word that stands in items of one language alone in the other: “calle” is
/// no form of “calls”.
///
/// @param language of the question; empty when unknown, then an acronym is of the one language it stands in, or English
/// @param loud whether capitals tell nothing, because all of the question is in capitals and has a longer word
/// @param homes by folded word, the one language it stands in
record Foreign(String language, boolean loud, Map<String, String> homes) {
    private static final int MOST_WORDS = 24;

    static Foreign in(String language) {
        return new Foreign(language, false, Map.of());
    }

    /// By the capitals alone.
    static Foreign typed(Words question, String language) {
        return new Foreign(language, isLoud(question), Map.of());
    }

    static Foreign of(Words question, List<Word> words, String language, Viewer viewer, IndexSearcher searcher)
            throws IOException {
        var homes = new HashMap<String, String>();
        var seen = Filters.hits(viewer);
        for (var word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
            boolean english = stands(word, LibraryFields.ENGLISH, seen, searcher);
            boolean spanish = stands(word, LibraryFields.SPANISH, seen, searcher);
            if (english != spanish) homes.put(word.plain(), english ? LibraryFields.ENGLISH : LibraryFields.SPANISH);
        }
        return new Foreign(language, isLoud(question), homes);
    }

    boolean is(Word word, String in) {
        return isAcronymElsewhere(word, in)
                || !homes.getOrDefault(word.plain(), in).equals(in);
    }

    boolean isAcronymElsewhere(Word word, String in) {
        var own = language.isEmpty() ? homes.getOrDefault(word.plain(), LibraryFields.ENGLISH) : language;
        return !loud && word.isAcronym() && !in.equals(own);
    }

    private static boolean isLoud(Words question) {
        return question.text().chars().noneMatch(Character::isLowerCase)
                && question.words().stream().anyMatch(word -> word.text().length() > Word.LONGEST_ACRONYM);
    }

    /// Whether an item in this language has the word as it is written: an item has stems of its own language only.
    private static boolean stands(Word word, String language, Query seen, IndexSearcher searcher) throws IOException {
        var stem = new Term(LibraryFields.anywhere(language), word.stem(language));
        if (searcher.getIndexReader().docFreq(stem) == 0) return false;
        var both = new BooleanQuery.Builder()
                .add(TextQueries.form(word), Occur.FILTER)
                .add(new TermQuery(stem), Occur.FILTER)
                .add(seen, Occur.FILTER);
        return searcher.search(both.build(), 1).scoreDocs.length > 0;
    }
}
