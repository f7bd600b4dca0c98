package org.citypeers.library;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.citypeers.shared.IndexedItem;

/// What breaks near ties: what is current stands before what is past its review, what is better proven and more used
/// before what is less. All of this adds at most [#MOST] to a score, so a match that is better by more always
/// stays before.
final class Standing {
    static final String REVIEW_BY = LibraryFields.number("reviewBy");

    private static final float CURRENT = 0.02f;
    private static final float PROVEN = 0.005f;
    private static final float USED = 0.005f;

    /// One word more or less in a text changes a score by far more.
    static final float MOST = CURRENT + PROVEN + USED;

    private static final String EVIDENCE = "evidence";
    private static final String USE = "use";

    /// Best known first; the first an item has counts.
    private static final Map<String, Float> LEVELS =
            Map.of("LEVEL_1", 0.2f, "LEVEL_2", 0.4f, "LEVEL_3", 0.6f, "LEVEL_4", 0.8f, "LEVEL_5", 1f);

    private static final double MANY_CITIES = 30;

    private Standing() {}

    static Query under(Query wanted) {
        return new BooleanQuery.Builder()
                .add(wanted, Occur.MUST)
                .add(new BoostQuery(new ConstantScoreQuery(current()), CURRENT), Occur.SHOULD)
                .add(FeatureField.newLinearQuery(LibraryFields.SIGNAL, EVIDENCE, PROVEN), Occur.SHOULD)
                .add(FeatureField.newLinearQuery(LibraryFields.SIGNAL, USE, USED), Occur.SHOULD)
                .build();
    }

    static void add(Document document, IndexedItem item) {
        var levels = item.facets().getOrDefault("evidence", Set.of());
        float best = 0;
        for (var level : levels) best = Math.max(best, LEVELS.getOrDefault(level, 0f));
        if (best > 0) document.add(new FeatureField(LibraryFields.SIGNAL, EVIDENCE, best));
        double cities = item.numbers().getOrDefault("cities", 0.0);
        double use = Math.clamp(Math.log1p(Math.max(0, cities)) / Math.log1p(MANY_CITIES), 0, 1);
        if (use > 0) document.add(new FeatureField(LibraryFields.SIGNAL, USE, (float) use));
    }

    /// Whether an item to be reviewed by this day, counted from 1970, is past it.
    static boolean isStale(double reviewBy) {
        return reviewBy < today();
    }

    private static Query current() {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.MUST)
                .add(
                        DoubleField.newRangeQuery(REVIEW_BY, Double.NEGATIVE_INFINITY, Math.nextDown((double) today())),
                        Occur.MUST_NOT)
                .build();
    }

    private static long today() {
        return LocalDate.now(ZoneOffset.UTC).toEpochDay();
    }
}
