package org.citypeers.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/// Looks for single words, and for what misspelt ones may mean.
final class Looking {
    private static final float SPELLING = 0.6f;
    private static final float TITLE = 0.15f;
    private static final float FORM = 0.15f;

    private final TextQueries queries;
    private final Sought sought;
    private final List<Clue> clues;
    private final AllWords allWords;
    private final Wanted wanted;
    private final Map<Word, Query> pairs;
    private final BooleanQuery.Builder anyPart = new BooleanQuery.Builder();

    /// @param pairs what an item has to have for a word that is one of a pair
    Looking(
            TextQueries queries,
            Sought sought,
            List<Clue> clues,
            AllWords allWords,
            Wanted wanted,
            Map<Word, Query> pairs) {
        this.queries = queries;
        this.sought = sought;
        this.clues = clues;
        this.allWords = allWords;
        this.wanted = wanted;
        this.pairs = pairs;
    }

    /// What a misspelt word may mean.
    ///
    /// @param sure that this is it, by the words around it
    record Spelled(Word word, boolean sure) {}

    /// @param weight how often the question says it, less where it says little by itself
    /// @param known whether the library has it
    /// @param counts whether what has every word must have this one
    void add(Word word, float weight, boolean known, List<Spelled> spelled, boolean counts) {
        var either = new ArrayList<Query>(List.of(queries.word(word)));
        var spellings = new ArrayList<>(List.of(word));
        wanted.ask(word);
        if (known) clues.add(new Clue(MatchSignal.WORD, word.text(), word.text(), anywhere(word)));
        for (var one : spelled) {
            var near = one.word();
            clues.add(new Clue(MatchSignal.SPELLING, word.text(), near.text(), queries.anywhere(near), one.sure()));
            either.add(new BoostQuery(queries.word(near), SPELLING));
            spellings.add(near);
            anyPart.add(new BoostQuery(queries.part(near), SPELLING), Occur.SHOULD);
            wanted.ask(near);
        }
        var best = TextQueries.best(either);
        // Long questions say their main words again and again: taking them once cost a quarter of the precision.
        var anywhere = TextQueries.any(spellings.stream().map(this::anywhere).toList());
        var scores = List.of(
                weight == 1 ? best : new BoostQuery(best, weight),
                new BoostQuery(TextQueries.form(word), FORM * weight),
                new BoostQuery(queries.title(word), TITLE * weight));
        if (pairs.containsKey(word)) {
            sought.add(anywhere, new BoostQuery(new ConstantScoreQuery(anywhere), 0));
            scores.forEach(sought::lift);
        } else {
            sought.add(anywhere, scores.toArray(Query[]::new));
        }
        anyPart.add(queries.part(word), Occur.SHOULD);
        if (counts && (known || spellings.size() > 1)) allWords.add(spellings, queries);
    }

    private Query anywhere(Word word) {
        return pairs.getOrDefault(word, queries.anywhere(word));
    }

    /// The same, within the parts of items.
    Query anyPart() {
        return anyPart.build();
    }
}
