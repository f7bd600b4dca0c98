package org.citypeers.library;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.IndexedItem.Association;
import org.citypeers.shared.IndexedItem.Part;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.IndexedItem.Weight;
import org.citypeers.shared.NodeId;
import org.jspecify.annotations.Nullable;

/// An item in the making; what a test does not say is empty or public.
record Item(
        String kind,
        String slug,
        String title,
        String summary,
        @Nullable String language,
        List<Text> texts,
        List<String> names,
        Map<String, Set<String>> facets,
        Map<String, Double> numbers,
        List<String> visibility,
        List<Association> associations,
        List<Part> parts) {
    static Item of(String kind, String slug, String title, String summary) {
        return new Item(
                kind,
                slug,
                title,
                summary,
                "en",
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of("public"),
                List.of(),
                List.of());
    }

    String id() {
        return NodeId.of(kind, "library-tests", slug);
    }

    Item body(String text) {
        return with(language, List.of(new Text("body", Weight.BODY, text)), facets, numbers, visibility, parts);
    }

    Item in(@Nullable String language) {
        return with(language, texts, facets, numbers, visibility, parts);
    }

    Item facet(String field, String... values) {
        var more = new HashMap<>(facets);
        more.put(field, Set.of(values));
        return with(language, texts, more, numbers, visibility, parts);
    }

    Item number(String field, double value) {
        var more = new HashMap<>(numbers);
        more.put(field, value);
        return with(language, texts, facets, more, visibility, parts);
    }

    Item seenBy(String token) {
        return with(language, texts, facets, numbers, List.of(token), parts);
    }

    Item steps(Part... steps) {
        return with(language, texts, facets, numbers, visibility, List.of(steps));
    }

    Item called(String... names) {
        return new Item(
                kind,
                slug,
                title,
                summary,
                language,
                texts,
                List.of(names),
                facets,
                numbers,
                visibility,
                associations,
                parts);
    }

    Item speaksFor(Association... associations) {
        return new Item(
                kind,
                slug,
                title,
                summary,
                language,
                texts,
                names,
                facets,
                numbers,
                visibility,
                List.of(associations),
                parts);
    }

    private Item with(
            @Nullable String language,
            List<Text> texts,
            Map<String, Set<String>> facets,
            Map<String, Double> numbers,
            List<String> visibility,
            List<Part> parts) {
        return new Item(
                kind, slug, title, summary, language, texts, names, facets, numbers, visibility, associations, parts);
    }

    IndexedItem made() {
        return new IndexedItem(
                kind,
                id(),
                slug,
                title,
                summary,
                "/" + kind + "s/" + slug,
                language,
                Instant.parse("2026-01-02T03:04:05Z"),
                texts,
                names,
                facets,
                numbers,
                visibility,
                associations,
                parts);
    }
}
