package org.citypeers.library;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// What a question looks for, any of which makes a hit: once to rank by, once to count by. What lifts a hit besides
/// makes none.
final class Sought {
    private final BooleanQuery.Builder ranked = new BooleanQuery.Builder();
    private final BooleanQuery.Builder counted = new BooleanQuery.Builder();
    private final List<Query> lifts = new ArrayList<>();

    /// Looks for the same both ways.
    void add(Query query) {
        add(query, query);
    }

    /// @param anywhere finds all that is to be found of it
    /// @param scores rank that, and find nothing else
    void add(Query anywhere, Query... scores) {
        for (var score : scores) ranked.add(score, Occur.SHOULD);
        counted.add(anywhere, Occur.SHOULD);
    }

    /// Ranks what is found for other reasons.
    void lift(Query query) {
        lifts.add(query);
    }

    List<Query> lifts() {
        return lifts;
    }

    Query query() {
        return new Shortcut(ranked.build(), counted.build());
    }
}
