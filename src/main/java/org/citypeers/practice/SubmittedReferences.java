package org.citypeers.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.citypeers.city.CityBy;
import org.citypeers.city.CityLookup;
import org.citypeers.graph.Cypher;
import org.citypeers.people.PersonBy;
import org.citypeers.topic.TopicBy;
import org.jspecify.annotations.Nullable;

/// Turns what a submission names into references of a row, `source:id`, so that an exported row means the same in
/// another portal. What the caller may not see is not there.
final class SubmittedReferences {
    private final Cypher cypher;
    private final List<PracticeError> errors;

    SubmittedReferences(Cypher cypher, List<PracticeError> errors) {
        this.cypher = cypher;
        this.errors = errors;
    }

    /// The reference and the slug of a city.
    record NamedCity(String reference, String slug) {}

    @Nullable NamedCity city(@Nullable CityBy by) {
        if (by == null) return null;
        var id = CityLookup.ids(cypher, List.of(by)).get(by);
        var found = id == null ? null : lookUp("City", List.of(id), List.of()).get(id);
        if (found != null) return new NamedCity(found.reference(), found.slug());
        unknown("there is no such city here; look it up with cities(query: …) and give its slug, or import it", "city");
        return null;
    }

    @Nullable List<String> topics(@Nullable List<TopicBy> topics, String field) {
        return references("Topic", topics, TopicBy::id, TopicBy::slug, field, "topic; topics lists those there are");
    }

    @Nullable List<String> people(@Nullable List<PersonBy> people, String field) {
        return references(
                "Person",
                people,
                PersonBy::id,
                PersonBy::slug,
                field,
                "person; people(query: …) finds those there are");
    }

    @Nullable List<String> implementations(@Nullable List<String> ids) {
        return references(
                "Implementation",
                ids,
                id -> id,
                id -> null,
                "adaptedFrom",
                "implementation; give the id of one, as the practice it belongs to shows it");
    }

    private <B> @Nullable List<String> references(
            String label,
            @Nullable List<B> by,
            Function<B, @Nullable String> id,
            Function<B, @Nullable String> slug,
            String field,
            String what) {
        if (by == null) return null;
        var ids = by.stream().map(id).filter(Objects::nonNull).toList();
        var slugs = by.stream().map(slug).filter(Objects::nonNull).toList();
        var found = lookUp(label, ids, slugs);
        var references = new ArrayList<String>();
        for (int at = 0; at < by.size(); at++) {
            var key = Objects.requireNonNullElse(
                    id.apply(by.get(at)), Objects.requireNonNullElse(slug.apply(by.get(at)), ""));
            var one = found.get(key);
            if (one == null) unknown("\"" + key + "\" names no " + what, field, String.valueOf(at));
            else references.add(one.reference());
        }
        return references;
    }

    private record Found(String id, String slug, String source, String name) {
        String reference() {
            return source + ":" + name;
        }
    }

    /// By id and by slug. A thing with several names goes by the one its row has.
    private Map<String, Found> lookUp(String label, List<String> ids, List<String> slugs) {
        var found = new HashMap<String, Found>();
        cypher.all(Found.class, """
                MATCH (thing:%s&Thing)
                WHERE (thing.id IN $ids OR thing.slug IN $slugs) AND visible(thing)
                MATCH (record:Record)-[:RECORDS]->(thing)
                WITH thing, record
                ORDER BY record.json IS NULL, size(record.id) DESC, record.source, record.id
                WITH thing, head(collect(record)) AS record
                RETURN thing.id AS id, thing.slug AS slug, record.source AS source, record.id AS name
                """.formatted(label), Map.of("ids", ids, "slugs", slugs))
                .forEach(one -> {
                    found.put(one.slug(), one);
                    found.put(one.id(), one);
                });
        return found;
    }

    private void unknown(String message, String... field) {
        var path = new ArrayList<>(List.of("input"));
        path.addAll(List.of(field));
        errors.add(new PracticeReferenceUnknown(message, path));
    }
}
