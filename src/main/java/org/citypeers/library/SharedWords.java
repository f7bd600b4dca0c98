package org.citypeers.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.citypeers.shared.IndexedItem.Text;

/// Which words make items alike: those [org.apache.lucene.queries.mlt.MoreLikeThis] chose, as the item writes them.
final class SharedWords {
    /// More reasons than these are read by nobody.
    private static final int TOLD = 5;

    private record Chosen(String stem, float weight) {}

    private SharedWords() {}

    /// All of them are marked in texts, the weightiest are told.
    static void tell(Query alike, List<Text> texts, String language, List<Clue> clues, Wanted wanted) {
        if (!(alike instanceof BooleanQuery any)) return;
        var chosen = new ArrayList<Chosen>();
        for (var clause : any.clauses()) chosen.add(chosen(clause.query()));
        chosen.removeIf(one -> one.stem().isEmpty());
        chosen.sort(Comparator.comparing(Chosen::weight).reversed());
        var written = new HashMap<String, Word>();
        for (var text : texts)
            for (var word : Words.analysed(text.text(), 0, text.text().length()))
                written.putIfAbsent(word.stem(language), word);
        var queries = new TextQueries(language, true);
        var told = new HashSet<String>();
        for (var one : chosen) {
            wanted.add(one.stem(), language);
            var word = written.get(one.stem());
            if (word == null || told.size() == TOLD || !told.add(one.stem())) continue;
            clues.add(new Clue(MatchSignal.WORD, word.text(), word.text(), queries.anywhere(word)));
        }
    }

    private static Chosen chosen(Query clause) {
        float weight = clause instanceof BoostQuery boosted ? boosted.getBoost() : 1;
        var query = clause instanceof BoostQuery boosted ? boosted.getQuery() : clause;
        return new Chosen(query instanceof TermQuery one ? one.getTerm().text() : "", weight);
    }
}
