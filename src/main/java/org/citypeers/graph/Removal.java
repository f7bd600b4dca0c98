package org.citypeers.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Deletes nodes with their parts, and opens the references others had to them again.
final class Removal {
    private final Writing work;

    Removal(Writing work) {
        this.work = work;
    }

    void remove(List<String> nodes) {
        if (nodes.isEmpty()) return;
        var gone = Stream.concat(nodes.stream(), parts(nodes).stream()).toList();
        OpenReferences.reopen(work, gone);
        work.run("""
                MATCH (part:Part)
                WHERE part.owner IN $ids
                OPTIONAL MATCH (record:Record)-[:RECORDS]->(part)
                DETACH DELETE part, record
                """, Map.of("ids", nodes));
        work.run("""
                MATCH (node:Thing)
                WHERE node.id IN $ids
                OPTIONAL MATCH (identifier:Identifier)-[:IDENTIFIES]->(node)
                DETACH DELETE node, identifier
                """, Map.of("ids", nodes));
        work.changed(gone);
    }

    private List<String> parts(List<String> nodes) {
        record Part(String id) {}
        return work.all(Part.class, """
                        MATCH (part:Part)
                        WHERE part.owner IN $ids AND part.id IS NOT NULL
                        RETURN part.id AS id
                        """, Map.of("ids", nodes)).stream()
                .map(Part::id)
                .toList();
    }
}
