package org.citypeers.shared;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is to be found of one node, in plain words: the library knows nothing else about it.
///
/// @param kind the kind in the node id
/// @param title what a hit shows first
/// @param summary one or two sentences; may be empty
/// @param language BCP 47, `en` or `es` are analysed as such
/// @param texts what is searched, weighted by [Weight]
/// @param names further names under which it is suggested and found by name, in any language
/// @param facets what it is filtered and counted by: field to values, for example `topic` to topic node ids
/// @param numbers what it is sorted and bounded by, for example `population`, `year`
/// @param visibility tokens; a viewer must share one
/// @param associations which person or city it speaks for, and how strongly
/// @param parts what is found inside it, for example steps; never a hit of its own
public record IndexedItem(
        String kind,
        String id,
        String slug,
        String title,
        String summary,
        String url,
        @Nullable String language,
        Instant updatedAt,
        List<Text> texts,
        List<String> names,
        Map<String, Set<String>> facets,
        Map<String, Double> numbers,
        List<String> visibility,
        List<Association> associations,
        List<Part> parts) {

    /// Field of `numbers`: the last day, in days since 1970-01-01, on which what the item says is sure to be true, for
    /// items that say something of the present day. After it they are read again.
    public static final String STALE_AFTER = "staleAfter";

    /// The same item in this language, BCP 47.
    public IndexedItem in(String told) {
        return new IndexedItem(
                kind,
                id,
                slug,
                title,
                summary,
                url,
                told,
                updatedAt,
                texts,
                names,
                facets,
                numbers,
                visibility,
                associations,
                parts);
    }

    /// How much a text says about what the item is.
    public enum Weight {
        TITLE,
        SUMMARY,
        PROBLEM,
        STEP,
        BODY,
        NAME
    }

    /// One text of an item.
    ///
    /// @param field the name clients see in highlights, for example `problem`
    public record Text(String field, Weight weight, String text) {}

    /// The item speaks for a person or a city.
    ///
    /// @param role typed strength by name: LED, CONTRIBUTED, ADVISED, MENTIONED, AUTHORED, DID
    /// @param id node id of the person or city
    /// @param strength 0 to 1
    public record Association(String role, String id, double strength) {}

    /// A part that can be linked to.
    ///
    /// @param key stable within the item, for example a stepKey
    public record Part(String key, String title, String text) {}
}
