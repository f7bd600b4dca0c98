package org.citypeers.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Writes relationships asked for by reference. What a reference means may not be there yet: then it is kept, see
/// [OpenReferences], until it arrives, see [Arrivals]. Such relationships carry `_owner` (whose row asked) and `_ref`
/// (key of the reference).
@Component
class Links {
    private final References references;

    Links(References references) {
        this.references = references;
    }

    /// Replaces what this source asked for on behalf of these owners, which were there before, and of their parts by
    /// what it asks for now; another source may speak of the same node, and what it asked for stays.
    void replace(Writing work, String source, List<String> owners, List<Link> links) {
        forget(work, source, owners);
        var byTarget = new HashMap<Target, List<Link>>();
        for (var link : new LinkedHashSet<>(links))
            if (!link.value().isEmpty())
                byTarget.computeIfAbsent(link.target(), fresh -> new ArrayList<>())
                        .add(link);
        byTarget.forEach((target, wanted) -> write(work, source, target, wanted));
    }

    /// What this source asked for on behalf of these owners is asked for no more.
    static void forget(Writing work, String source, List<String> owners) {
        if (owners.isEmpty()) return;
        work.run("""
                CALL () {
                  MATCH (owner:Thing) WHERE owner.id IN $owners RETURN owner
                  UNION
                  MATCH (owner:Part) WHERE owner.owner IN $owners RETURN owner
                }
                MATCH (owner)-[made]-(other)
                WHERE made._owner = owner.id
                  AND coalesce(split(made._ref, '|')[1], other.source) = $source
                DELETE made
                WITH DISTINCT other
                WHERE other:Reference AND NOT (other)<-[:AWAITS]-()
                DELETE other
                """, Map.of("owners", owners, "source", source));
    }

    private void write(Writing work, String source, Target target, List<Link> links) {
        var values = links.stream().map(Link::value).distinct().toList();
        var nodes = references.resolve(work, source, target, values);
        if (nodes.size() < values.size()) {
            // what is missing may be arriving in this moment: whoever takes the turn second sees the other's work
            Turn.take(work);
            nodes = references.resolve(work, source, target, values);
        }
        var ready = new HashMap<Boolean, List<Map<String, Object>>>();
        var open = new ArrayList<Map<String, Object>>();
        for (var link : links) {
            var properties = new HashMap<>(link.properties());
            properties.put("_owner", link.owner());
            var node = nodes.get(link.value());
            if (node == null) {
                open.add(OpenReferences.row(
                        link.owner(), target.kind(), source, link.value(), link.type(), link.incoming(), properties));
                continue;
            }
            properties.put("_ref", Records.key(target.kind(), source, link.value()));
            ready.computeIfAbsent(link.incoming(), fresh -> new ArrayList<>())
                    .add(Map.of("owner", link.owner(), "node", node, "type", link.type(), "properties", properties));
        }
        // the type is a parameter: a statement for each would be planned for each
        ready.forEach((incoming, rows) -> work.run(
                """
                UNWIND $rows AS row
                MATCH (owner:Thing {id: row.owner})
                MATCH (node:Thing {id: row.node})
                CREATE %s
                SET made = row.properties
                """.formatted(incoming ? "(owner)<-[made:$(row.type)]-(node)" : "(owner)-[made:$(row.type)]->(node)"),
                Map.of("rows", rows)));
        OpenReferences.await(work, open);
    }
}
