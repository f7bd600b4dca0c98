package org.citypeers.alert;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.citypeers.graph.Graph;
import org.citypeers.graph.Writing;
import org.citypeers.graphql.Keyset;
import org.citypeers.library.SavedQuestion;
import org.citypeers.shared.Connection;
import org.citypeers.shared.Forbidden;
import org.citypeers.shared.NodeId;
import org.citypeers.shared.NodeSource;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// The searches people keep; everybody has their own and sees no others.
@Component
class SavedSearches implements NodeSource {
    static final String KIND = "savedsearch";
    private static final int MOST = 100;
    private static final int LONGEST_NAME = 200;

    private static final String MAP = "search {.id, .name, .query, .filter, .savedAt}";

    private static final Keyset NEWEST = new Keyset("saved searches", true);

    private final Graph graph;

    SavedSearches(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, SavedSearch> nodes(Collection<String> ids, Viewer viewer) {
        record Row(SavedSearch search) {}
        return graph.all(Row.class, """
                        MATCH (search:SavedSearch)
                        WHERE search.id IN $ids AND search.owner = $owner
                        RETURN %s AS search
                        """.formatted(MAP), Map.of("ids", ids, "owner", viewer.identity())).stream()
                .map(Row::search)
                .collect(toMap(SavedSearch::id, Function.identity()));
    }

    /// The newest first.
    Connection<SavedSearch> of(Viewer viewer, Page page) {
        record Item(String key, SavedSearch search) {}
        record Row(int total, List<Item> found) {}
        var owner = known(viewer);
        var row = graph.one(
                        Row.class,
                        """
                        OPTIONAL MATCH (search:SavedSearch {owner: $owner})
                        WITH search, toString(search.savedAt.epochMillis) + '\\t' + search.id AS key
                        ORDER BY key DESC
                        WITH collect(CASE WHEN search IS NULL THEN null ELSE {key: key, search: %s} END) AS listed
                        RETURN size(listed) AS total, %s AS found
                        """.formatted(MAP, NEWEST.slice(page)),
                        NEWEST.parameters(page, Map.of("owner", owner)))
                .orElseThrow();
        return NEWEST.connection(page, row.found(), Item::key, row.total()).map(Item::search);
    }

    SearchSavePayload save(SearchSaveInput input, Viewer viewer) {
        var owner = known(viewer);
        var objection = new SavedQuestion("", input.words(), input.wanted()).objection();
        if (!objection.isEmpty())
            return SearchSavePayload.refused(new SearchInputInvalid(objection, List.of("input", "query")));
        if (input.called().length() > LONGEST_NAME)
            return SearchSavePayload.refused(new SearchInputInvalid(
                    "the name has " + input.called().length() + " characters; give at most " + LONGEST_NAME
                            + ", in \"name\"",
                    List.of("input", "name")));
        var key = input.idempotencyKey() == null ? "fresh " + UUID.randomUUID() : "given " + input.idempotencyKey();
        var id = NodeId.of(KIND, owner, key);
        return switch (graph.write(work -> keep(work, id, owner, input)).value()) {
            case KEPT -> new SearchSavePayload(nodes(List.of(id), viewer).get(id), List.of());
            case ANOTHER ->
                SearchSavePayload.refused(new SearchInputInvalid(
                        "this key stands for another search that you keep; give a new key, or the same search again",
                        List.of("input", "idempotencyKey")));
            case TOO_MANY ->
                SearchSavePayload.refused(new SearchesTooMany(
                        "you keep " + MOST + " searches already; forget one that you do not need any more",
                        List.of("input")));
        };
    }

    private enum Keeping {
        KEPT,
        ANOTHER,
        TOO_MANY
    }

    SearchForgetPayload forget(SearchForgetInput input, Viewer viewer) {
        var owner = known(viewer);
        boolean forgotten = graph.write(work -> forget(work, input.id(), owner)).value();
        if (forgotten) return new SearchForgetPayload(input.id(), List.of());
        return new SearchForgetPayload(
                null,
                List.of(new SearchUnknown(
                        "you keep no such search; give the id of one of savedSearches", List.of("input", "id"))));
    }

    private static String known(Viewer viewer) {
        if (viewer.isAnonymous())
            throw new Forbidden("searches are kept for somebody; send a token, as a bearer token", true);
        return viewer.identity();
    }

    private static Keeping keep(Writing work, String id, String owner, SearchSaveInput input) {
        record Row(int kept, boolean there, boolean same) {}
        var content = Map.<String, Object>of(
                "id", id,
                "owner", owner,
                "name", input.called(),
                "query", input.words(),
                "filter", SavedSearch.json(input.wanted()));
        // One at a time: two that come together would each be the hundredth.
        var before = work.one(Row.class, """
                        MERGE (keeper:SearchKeeper {owner: $owner})
                        SET keeper._lock = true
                        WITH keeper
                        RETURN COUNT { MATCH (search:SavedSearch {owner: $owner}) RETURN search } AS kept,
                          EXISTS { MATCH (search:SavedSearch {id: $id}) } AS there,
                          EXISTS { MATCH (search:SavedSearch {id: $id, name: $name, query: $query, filter: $filter}) } AS same
                        """, content).orElseThrow();
        if (before.there()) return before.same() ? Keeping.KEPT : Keeping.ANOTHER;
        if (before.kept() >= MOST) return Keeping.TOO_MANY;
        work.run("""
                CREATE (search:SavedSearch {id: $id, owner: $owner, name: $name, query: $query, filter: $filter})
                SET search.savedAt = datetime()
                WITH search
                MATCH (counter:ChangeCounter {name: 'changes'})
                MERGE (mark:AlertMark {name: 'alerts'})
                ON CREATE SET mark.seq = counter.seq
                """, content);
        work.changed(List.of(id));
        return Keeping.KEPT;
    }

    private static boolean forget(Writing work, String id, String owner) {
        record Row(String id) {}
        var gone = work.all(Row.class, """
                MATCH (search:SavedSearch {id: $id, owner: $owner})
                OPTIONAL MATCH (search)-[:FOUND]->(match:SearchMatch)
                DETACH DELETE search, match
                RETURN DISTINCT $id AS id
                """, Map.of("id", id, "owner", owner));
        if (gone.isEmpty()) return false;
        work.changed(List.of(id));
        return true;
    }
}
