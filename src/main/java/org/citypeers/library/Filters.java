package org.citypeers.library;

import static org.citypeers.library.LibraryFacetField.CITY;
import static org.citypeers.library.LibraryFacetField.KIND;
import static org.citypeers.library.LibraryFacetField.SAMPLE;
import static org.citypeers.library.LibraryFacetField.TOPIC;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.citypeers.shared.Viewer;
import org.citypeers.topic.TopicBy;
import org.jspecify.annotations.Nullable;

/// The filters of a question, one for each field, so that each can be left out: a facet ignores its own.
final class Filters {
    private static final List<String> HITS =
            Arrays.stream(LibraryKind.values()).map(LibraryKind::kind).toList();

    private final Map<LibraryFacetField, Query> chosen = new EnumMap<>(LibraryFacetField.class);
    private final Query hits;

    Filters(LibraryFilter filter, Viewer viewer, IndexSearcher searcher) throws IOException {
        hits = hits(viewer);
        if (filter.kinds() != null)
            choose(KIND, filter.kinds().stream().map(LibraryKind::kind).toList());
        choose(TOPIC, topics(filter.topics(), viewer, searcher));
        if (filter.cities() != null) chosen.put(CITY, cities(filter.cities()));
        choose(LibraryFacetField.COUNTRY, upper(filter.countries()));
        choose(LibraryFacetField.SUBDIVISION, upper(filter.subdivisions()));
        choose(LibraryFacetField.POPULATION_BAND, filter.populationBands());
        choose(LibraryFacetField.COLLECTION, filter.collections());
        choose(LibraryFacetField.LANGUAGE, filter.languages());
        choose(LibraryFacetField.EVIDENCE, filter.evidence());
        choose(LibraryFacetField.COST, filter.costs());
        choose(LibraryFacetField.RESOURCE_KIND, filter.resourceKinds());
        choose(LibraryFacetField.STATUS, filter.statuses());
        choose(LibraryFacetField.REGION, filter.regions());
        if (filter.years() != null)
            choose(
                    LibraryFacetField.YEAR,
                    filter.years().stream().map(String::valueOf).toList());
        if (filter.sample() != null) chosen.put(SAMPLE, sample(filter.sample()));
    }

    private Filters(Viewer viewer) {
        hits = hits(viewer);
    }

    static Filters none(Viewer viewer) {
        return new Filters(viewer);
    }

    Collection<LibraryFacetField> fields() {
        return chosen.keySet();
    }

    /// What is looked for, among what may be hits and may be seen.
    ///
    /// @param without the field whose filter is left out
    Query around(Query wanted, @Nullable LibraryFacetField without) {
        var query = new BooleanQuery.Builder().add(wanted, Occur.MUST).add(hits, Occur.FILTER);
        chosen.forEach((field, filter) -> {
            if (field != without) query.add(filter, Occur.FILTER);
        });
        return query.build();
    }

    /// As [#around], among all that may be hits, whoever may see them.
    Query aroundAll(Query wanted) {
        var query =
                new BooleanQuery.Builder().add(wanted, Occur.FILTER).add(anyOf(LibraryFields.KIND, HITS), Occur.FILTER);
        chosen.values().forEach(filter -> query.add(filter, Occur.FILTER));
        return query.build();
    }

    /// All that may be a hit and that the viewer may see.
    static Query hits(Viewer viewer) {
        return new BooleanQuery.Builder()
                .add(Sight.of(viewer), Occur.FILTER)
                .add(anyOf(LibraryFields.KIND, HITS), Occur.FILTER)
                .build();
    }

    static Query anyOf(String field, Collection<String> values) {
        return KeywordField.newSetQuery(
                field, values.stream().map(BytesRef::new).toList());
    }

    private void choose(LibraryFacetField field, @Nullable Collection<String> values) {
        if (values != null) chosen.put(field, anyOf(field.field(), values));
    }

    private static @Nullable List<String> topics(@Nullable List<TopicBy> topics, Viewer viewer, IndexSearcher searcher)
            throws IOException {
        if (topics == null) return null;
        var ids = new ArrayList<String>();
        for (var topic : topics) {
            if (topic.id() != null) ids.add(topic.id());
            if (topic.slug() != null) ids.addAll(topicsCalled(topic.slug(), viewer, searcher));
        }
        return ids;
    }

    private static List<String> topicsCalled(String slug, Viewer viewer, IndexSearcher searcher) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(LibraryFields.SLUG, slug)), Occur.FILTER)
                .add(anyOf(LibraryFields.KIND, List.of("topic")), Occur.FILTER)
                .add(Sight.of(viewer), Occur.FILTER)
                .build();
        var reading = new Reading(searcher);
        var ids = new ArrayList<String>();
        for (var hit : searcher.search(query, 10).scoreDocs)
            ids.add(reading.stub(hit.doc).item().id());
        return ids;
    }

    private static Query cities(List<LibraryFilter.CityKey> cities) {
        var any = new BooleanQuery.Builder();
        var keys = new ArrayList<String>();
        var ids = new ArrayList<String>();
        for (var city : cities) {
            if (city.id() != null) ids.add(city.id());
            if (city.slug() != null) keys.add("slug:" + city.slug());
            if (city.identifier() != null)
                keys.add(city.identifier().scheme() + ":" + city.identifier().value());
        }
        any.add(anyOf(LibraryFields.facet("city"), ids), Occur.SHOULD);
        any.add(anyOf(LibraryFields.facet("cityKey"), keys), Occur.SHOULD);
        return any.build();
    }

    private static Query sample(boolean only) {
        var sample = anyOf(SAMPLE.field(), List.of("true"));
        if (only) return sample;
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.MUST)
                .add(sample, Occur.MUST_NOT)
                .build();
    }

    private static @Nullable List<String> upper(@Nullable List<String> values) {
        if (values == null) return null;
        return values.stream().map(value -> value.toUpperCase(Locale.ROOT)).toList();
    }
}
