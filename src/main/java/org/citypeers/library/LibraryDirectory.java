package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.citypeers.shared.Directory;
import org.citypeers.shared.Edge;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds nodes of one kind by name and filters.
@Component
class LibraryDirectory implements Directory {
    private final LibraryIndex library;

    LibraryDirectory(LibraryIndex library) {
        this.library = library;
    }

    @Override
    public Found find(Question question, Page page, Viewer viewer) {
        var names = new NameQueries(Words.of(question.words()).text());
        return library.ask(searcher -> {
            var query = query(question, names, viewer, searcher);
            var slice = Slice.of(searcher, query, ordering(question, names).in(question.kind()), page);
            var reading = new Reading(searcher);
            var ids = new ArrayList<Edge<String>>();
            for (int at = 0; at < slice.hits().size(); at++)
                ids.add(new Edge<>(
                        slice.cursors().get(at),
                        reading.sorted(LibraryFields.ID, slice.hits().get(at).doc)));
            return new Found(ids, slice.info(), searcher.count(query));
        });
    }

    /// Misspelt names count only where nothing is found for the name as it is, so they never crowd the right ones out.
    private static Query query(Question question, NameQueries names, Viewer viewer, IndexSearcher searcher)
            throws IOException {
        var filters = filters(question, viewer);
        if (names.isEmpty())
            return isSaid(question.words())
                    ? new MatchNoDocsQuery("there is no letter or figure in the words")
                    : filters.build();
        var right = new BooleanQuery.Builder()
                .add(names.beginnings(), Occur.SHOULD)
                .add(names.anywhere(), Occur.SHOULD)
                .build();
        var query = filters(question, viewer).add(right, Occur.FILTER).build();
        boolean known = searcher.search(query, 1).totalHits.value() > 0;
        filters.add(known ? right : names.nearBeginnings(), Occur.FILTER);
        names.addRank(filters);
        return filters.build();
    }

    private static boolean isSaid(@Nullable String words) {
        return words != null && !words.isBlank();
    }

    private static BooleanQuery.Builder filters(Question question, Viewer viewer) {
        var filters = new BooleanQuery.Builder()
                .add(Sight.of(viewer), Occur.FILTER)
                .add(Filters.anyOf(LibraryFields.KIND, java.util.List.of(question.kind())), Occur.FILTER);
        question.anyOf()
                .forEach((field, values) ->
                        filters.add(Filters.anyOf(LibraryFields.facet(field), values), Occur.FILTER));
        question.atLeast()
                .forEach((field, least) -> filters.add(
                        DoubleField.newRangeQuery(LibraryFields.number(field), least, Double.POSITIVE_INFINITY),
                        Occur.FILTER));
        question.atMost()
                .forEach((field, most) -> filters.add(
                        DoubleField.newRangeQuery(LibraryFields.number(field), Double.NEGATIVE_INFINITY, most),
                        Occur.FILTER));
        return filters;
    }

    private static Ordering ordering(Question question, NameQueries names) {
        var by = question.orderBy();
        if (by == null) return names.isEmpty() ? Ordering.TITLE : Ordering.RELEVANCE;
        if (by.equals("name"))
            return new Ordering(
                    question.kind(),
                    "name" + (question.descending() ? " down" : " up"),
                    Ordering.By.TEXT,
                    LibraryFields.TITLE_SORT,
                    question.descending());
        return Ordering.number(by, question.descending());
    }
}
