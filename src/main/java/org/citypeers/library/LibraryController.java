package org.citypeers.library;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.citypeers.topic.Topic;
import org.citypeers.topic.Topics;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class LibraryController {
    private final Library library;
    private final Topics topics;

    LibraryController(Library library, Topics topics) {
        this.library = library;
        this.topics = topics;
    }

    @QueryMapping
    LibraryConnection search(
            @Argument @Nullable String query,
            @Argument @Nullable LibraryFilter filter,
            @Argument @Nullable LibraryOrder orderBy,
            @Argument boolean literal,
            @Argument boolean typing,
            @Argument @Nullable String language,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @ContextValue Viewer viewer,
            DataFetchingEnvironment environment) {
        return library.search(
                LibraryQuestion.of(query, Manner.of(literal, typing, language), filter, orderBy, viewer),
                Page.of(first, after, last, before),
                Selection.of(environment));
    }

    @QueryMapping
    @Nullable LibraryConnection moreLikeThis(
            @Argument String of,
            @Argument LikenessBasis by,
            @Argument @Nullable LibraryFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @ContextValue Viewer viewer,
            DataFetchingEnvironment environment) {
        return library.like(
                new Likeness(of, by), filter, viewer, Page.of(first, after, last, before), Selection.of(environment));
    }

    @QueryMapping
    List<Suggestion> suggest(
            @Argument String prefix,
            @Argument @Nullable List<SuggestionKind> kinds,
            @Argument int first,
            @ContextValue Viewer viewer) {
        return library.suggest(prefix, kinds, first, viewer);
    }

    @SchemaMapping
    List<Facet> facets(LibraryConnection found, @Argument List<LibraryFacetField> fields, @Argument int size) {
        return library.facets(found, fields, size);
    }

    @SchemaMapping
    List<Suggestion> cities(LibraryConnection found, @Argument int first) {
        return library.cities(found, first);
    }

    @SchemaMapping
    List<Topic> nearestTopics(LibraryConnection found, @Argument int first, @ContextValue Viewer viewer) {
        return inOrder(library.nearestTopics(found, first), viewer);
    }

    private List<Topic> inOrder(List<String> ids, Viewer viewer) {
        var nodes = topics.nodes(ids, viewer);
        return ids.stream().map(nodes::get).filter(Objects::nonNull).toList();
    }

    @BatchMapping
    Map<Expansion, Topic> topic(List<Expansion> of, @ContextValue Viewer viewer) {
        return spread(
                of, topics.nodes(of.stream().map(Expansion::topicId).distinct().toList(), viewer));
    }

    private static Map<Expansion, Topic> spread(List<Expansion> of, Map<String, Topic> found) {
        var topics = new HashMap<Expansion, Topic>();
        for (var expansion : of) {
            var topic = found.get(expansion.topicId());
            if (topic != null) topics.put(expansion, topic);
        }
        return topics;
    }
}
