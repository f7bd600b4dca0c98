package org.citypeers.library;

import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A question that is nothing but names of topics asks for what leads into them: guides before forms, and what is
/// about more of what lies below a broad topic before what touches one corner of it. Nothing is left out for it.
final class Leads {
    private static final float GUIDE = 0.5f;
    private static final float NO_FORM = 1;
    private static final float BELOW = 0.3f;

    /// A topic with very many below it tells nothing by them.
    private static final int MOST_BELOW = 16;

    private static final Query IS_GUIDE = new TermQuery(new Term(LibraryFields.KIND, LibraryKind.PLAYBOOK.kind()));
    private static final Query IS_NO_FORM = new BooleanQuery.Builder()
            .add(new MatchAllDocsQuery(), Occur.MUST)
            .add(new TermQuery(new Term(LibraryFields.facet("resourceKind"), "TEMPLATE")), Occur.MUST_NOT)
            .build();

    private Leads() {}

    /// @param telling words of the question that say something
    /// @param explained those that belong to names of topics
    static void lift(BooleanQuery.Builder whole, List<Word> telling, Set<Word> explained, List<Lexicon.Found> found) {
        if (found.isEmpty() || !explained.containsAll(telling)) return;
        if (telling.stream().anyMatch(Forms::names)) return;
        lift(whole, IS_GUIDE, GUIDE);
        lift(whole, IS_NO_FORM, NO_FORM);
        found.stream()
                .flatMap(one -> one.topics().stream())
                .flatMap(topic -> topic.below().stream())
                .distinct()
                .limit(MOST_BELOW)
                .forEach(id -> lift(whole, TextQueries.topic(id), BELOW));
    }

    private static void lift(BooleanQuery.Builder whole, Query what, float by) {
        whole.add(new BoostQuery(new ConstantScoreQuery(what), by), Occur.SHOULD);
    }
}
