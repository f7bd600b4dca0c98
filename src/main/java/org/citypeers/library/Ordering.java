package org.citypeers.library;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.citypeers.graphql.Cursors;
import org.citypeers.shared.BadRequest;
import org.jspecify.annotations.Nullable;

/// An order with the id as the last word, so ties are stable, and the cursors that belong to it.
///
/// @param list whose order it is
/// @param name stands in the cursors, so that one of another order is refused
/// @param by what counts first; its value is a number, or bytes of text
record Ordering(String list, String name, By by, String field, boolean descending) {
    enum By {
        SCORE,
        TEXT,
        NUMBER
    }

    private static final String LIBRARY = "library";

    static final Ordering RELEVANCE = new Ordering(LIBRARY, "relevance", By.SCORE, "", true);
    static final Ordering TITLE = new Ordering(LIBRARY, "title", By.TEXT, LibraryFields.TITLE_SORT, false);
    static final Ordering NEWEST = new Ordering(LIBRARY, "newest", By.NUMBER, LibraryFields.UPDATED, true);

    static Ordering relevance(Lift lift) {
        return new Ordering(LIBRARY, RELEVANCE.name + lift.text(), By.SCORE, "", true);
    }

    /// What lifts the list a cursor is of.
    static Lift liftIn(String cursor) {
        return Cursors.decode(LIBRARY, cursor, 3).getFirst() instanceof String name && name.startsWith(RELEVANCE.name)
                ? Lift.of(name.substring(RELEVANCE.name.length()))
                : Lift.NONE;
    }

    static Ordering of(LibraryOrder order) {
        return switch (order) {
            case RELEVANCE -> RELEVANCE;
            case NEWEST -> NEWEST;
            case TITLE -> TITLE;
            case CITIES -> number("cities", true);
        };
    }

    static Ordering number(String field, boolean descending) {
        return new Ordering(
                LIBRARY, field + (descending ? " down" : " up"), By.NUMBER, LibraryFields.number(field), descending);
    }

    /// The same order of another list.
    Ordering in(String another) {
        return new Ordering(another, name, by, field, descending);
    }

    Sort sort(boolean backward) {
        boolean reverse = descending != backward;
        var first = switch (by) {
            case SCORE -> new SortField(null, SortField.Type.SCORE, !reverse);
            case TEXT -> new SortField(field, SortField.Type.STRING, reverse);
            case NUMBER ->
                DoubleField.newSortField(
                        field,
                        reverse,
                        SortedNumericSelector.Type.MIN,
                        descending ? -Double.MAX_VALUE : Double.MAX_VALUE);
        };
        return new Sort(first, new SortField(LibraryFields.ID, SortField.Type.STRING, backward));
    }

    String cursor(FieldDoc hit) {
        Object value = hit.fields[0] instanceof BytesRef text ? text.utf8ToString() : hit.fields[0];
        return Cursors.encode(list, List.of(name, value, ((BytesRef) hit.fields[1]).utf8ToString()));
    }

    /// Where to go on from. A score is only good in the index it was made in: when documents came or went, the one the
    /// cursor stands at is asked for its score of today.
    ///
    /// @throws BadRequest when the cursor is not one of this order
    @Nullable FieldDoc after(@Nullable String cursor, Query query, IndexSearcher searcher) throws IOException {
        if (cursor == null) return null;
        var after = stored(cursor, searcher);
        if (by != By.SCORE) return after;
        var itself = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(LibraryFields.ID, (BytesRef) after.fields[1])), Occur.FILTER)
                .build();
        var now = searcher.search(itself, 1).scoreDocs;
        if (now.length == 0 || isSame(now[0].score, (Float) after.fields[0])) return after;
        return new FieldDoc(after.doc, Float.NaN, new Object[] {now[0].score, after.fields[1]});
    }

    /// The last bits of a score depend on the way it is summed up.
    private static boolean isSame(float one, float other) {
        return Math.abs(one - other) <= 1e-5f * Math.max(Math.abs(one), Math.abs(other));
    }

    private FieldDoc stored(String cursor, IndexSearcher searcher) {
        var values = Cursors.decode(list, cursor, 3);
        int behindAll = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
        if (!name.equals(values.get(0)) || !(values.get(2) instanceof String id)) throw foreign();
        return new FieldDoc(behindAll, Float.NaN, new Object[] {value(values.get(1)), new BytesRef(id)});
    }

    private Object value(Object value) {
        if (by == By.TEXT && value instanceof String text) return new BytesRef(text);
        if (by == By.SCORE && value instanceof Number number) return number.floatValue();
        if (by == By.NUMBER && value instanceof Number number) return number.doubleValue();
        throw foreign();
    }

    private static BadRequest foreign() {
        return new BadRequest("the cursor is not one of this list; pass endCursor or startCursor of a page unchanged, "
                + "with the same words, filter and order");
    }
}
