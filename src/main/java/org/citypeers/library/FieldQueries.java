package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.citypeers.shared.IndexedItem.Weight;
import org.citypeers.shared.Viewer;

/// What has to stand in one field. Topics and cities are those the viewer may see whose names have all the words; a
/// topic stands for its narrower ones too.
final class FieldQueries {
    private static final int MOST = 8;
    private static final int MOST_NODES = 50;

    private final TextQueries texts;
    private final Viewer viewer;
    private final IndexSearcher searcher;

    FieldQueries(String language, Viewer viewer, IndexSearcher searcher) {
        this.texts = new TextQueries(language, false);
        this.viewer = viewer;
        this.searcher = searcher;
    }

    /// @param wanted what else is looked for
    Query around(Query wanted, List<FieldWord> fields) throws IOException {
        if (fields.isEmpty()) return wanted;
        var all = new BooleanQuery.Builder().add(wanted, Occur.MUST);
        for (var field : fields.stream().limit(MOST).toList())
            all.add(query(field), field.excluded() ? Occur.MUST_NOT : Occur.MUST);
        return all.build();
    }

    /// What of it an item has, to say so: all of it, as none is found without.
    List<Clue> clues(List<FieldWord> fields) throws IOException {
        var clues = new ArrayList<Clue>();
        for (var field : fields.stream().limit(MOST).toList())
            if (!field.excluded()) clues.add(new Clue(MatchSignal.FIELD, field.text(), field.said(), query(field)));
        return clues;
    }

    private Query query(FieldWord asked) throws IOException {
        return switch (asked.field()) {
            case TITLE -> texts.in(Weight.TITLE, asked.words());
            case SUMMARY -> texts.in(Weight.SUMMARY, asked.words());
            case PROBLEM -> texts.in(Weight.PROBLEM, asked.words());
            case STEP -> texts.in(Weight.STEP, asked.words());
            case CITY -> called("city", asked.words());
            case TOPIC -> called("topic", asked.words());
        };
    }

    private Query called(String kind, List<Word> words) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(Filters.anyOf(LibraryFields.KIND, List.of(kind)), Occur.FILTER)
                .add(Sight.of(viewer), Occur.FILTER);
        for (var word : words) query.add(new TermQuery(new Term(LibraryFields.NAME_WORDS, word.plain())), Occur.FILTER);
        var reading = new Reading(searcher);
        var ids = new ArrayList<String>();
        for (var hit : searcher.search(query.build(), MOST_NODES).scoreDocs)
            ids.add(reading.sorted(LibraryFields.ID, hit.doc));
        return new ConstantScoreQuery(Filters.anyOf(LibraryFields.facet(kind), ids));
    }
}
