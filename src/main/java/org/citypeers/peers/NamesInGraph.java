package org.citypeers.peers;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.citypeers.graph.Graph;
import org.citypeers.peers.NamedThings.NamedProgram;
import org.citypeers.peers.NamedThings.NamedRole;
import org.citypeers.peers.NamedThings.Things;
import org.citypeers.peers.NamedThings.Topic;

/// Names as they stand in the graph, and which of them changed.
final class NamesInGraph {
    /// Further behind, or with more that changed, reading all anew is cheaper.
    static final int MOST_CHANGES = 1_000;

    static final int MOST_CHANGED = 2_000;

    private final Graph graph;

    NamesInGraph(Graph graph) {
        this.graph = graph;
    }

    /// @param changed ids of programs, posts and topics
    record Head(String epoch, long seq, List<String> changed) {}

    Head head(long after) {
        return graph.one(Head.class, """
                        MATCH (counter:ChangeCounter {name: 'changes'})
                        MATCH (epoch:Epoch {name: 'graph'})
                        RETURN epoch.value AS epoch, counter.seq AS seq, COLLECT {
                          MATCH (change:Change)
                          WHERE $after < change.seq <= $after + $most
                          UNWIND change.ids AS id
                          WITH DISTINCT id
                          WHERE id STARTS WITH 'program_' OR id STARTS WITH 'post_' OR id STARTS WITH 'topic_'
                          RETURN id
                          LIMIT $limit
                        } AS changed
                        """, Map.of("after", after, "most", MOST_CHANGES, "limit", MOST_CHANGED + 1))
                .orElseThrow(() -> new IllegalStateException("the graph has no change counter"));
    }

    private record AllNames(List<NamedProgram> programs, List<NamedRole> roles, List<Topic> topics) {}

    Things all() {
        return things(read("true", List.of()));
    }

    Things of(Collection<String> ids) {
        return things(read("thing.id IN $ids", ids));
    }

    private AllNames read(String which, Collection<String> ids) {
        return graph.one(AllNames.class, """
                        RETURN
                          COLLECT {
                            MATCH (thing:Program&Thing) WHERE %1$s
                            RETURN thing {.id, .slug, .title, .visibility}
                          } AS programs,
                          COLLECT {
                            MATCH (thing:Post&Thing) WHERE %1$s
                            UNWIND [thing.role, thing.roleConcept] AS name
                            WITH name, thing.visibility AS visibility
                            WHERE name IS NOT NULL
                            WITH DISTINCT name, visibility
                            RETURN {key: toLower(name), name: name, visibility: visibility}
                          } AS roles,
                          COLLECT {
                            MATCH (thing:Topic&Thing) WHERE %1$s
                            RETURN thing {.id, .slug, .visibility, labels: [thing.label] + thing.altLabels}
                          } AS topics
                        """.formatted(which), Map.of("ids", ids))
                .orElseThrow(() -> new IllegalStateException("the graph gave no names"));
    }

    private static Things things(AllNames read) {
        var programs = new HashMap<String, NamedProgram>();
        read.programs().forEach(one -> programs.put(one.id(), one));
        var topics = new HashMap<String, Topic>();
        read.topics().forEach(one -> topics.put(one.id(), one));
        return new Things(programs, new HashSet<>(read.roles()), topics);
    }
}
