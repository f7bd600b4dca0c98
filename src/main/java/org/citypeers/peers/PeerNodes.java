package org.citypeers.peers;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.graph.ManyNodes;
import org.citypeers.graph.NodeReading;
import org.citypeers.people.People;
import org.citypeers.people.Person;
import org.citypeers.shared.NodeId;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a page shows of the graph, in one question: peers, what proves their reasons, and whom to call in a city.
@Component
class PeerNodes {
    private static final String CONTACT = "contact";

    /// Who agreed to be asked and did something there, or holds a post there now: first who did most of the evidence,
    /// then who came last.
    private static final NodeReading CONTACTS =
            new NodeReading(CONTACT, Person.class, """
            MATCH (city:City&Thing {id: asked.city})
            WHERE visible(city)
            CALL (city, asked) {
              CALL (city, asked) {
                MATCH (city)<-[:AT]-(tenure:Tenure)<-[:HOLDS]-(person:Person)
                WHERE %s AND person.contactable AND person.listed AND visible(person)
                RETURN person, coalesce(tenure.from, '') AS since
                UNION
                UNWIND asked.evidence AS id
                MATCH (city)-[:IMPLEMENTS]->(:Implementation&Thing {id: id})<-[:LED|CONTRIBUTED]-(person:Person)
                WHERE person.contactable AND person.listed AND visible(person)
                RETURN person, '' AS since
              }
              WITH person, max(since) AS since, asked
              RETURN person
              ORDER BY COUNT {
                (person)-[:LED|CONTRIBUTED|ADVISED|AUTHORED]->(thing:Thing) WHERE thing.id IN asked.evidence
              } DESC, since DESC, person.id
              LIMIT 1
            }
            """.formatted(People.HELD_NOW), "asked.city", People.MAP);

    private final ManyNodes nodes;

    PeerNodes(ManyNodes nodes) {
        this.nodes = nodes;
    }

    /// What is to be read.
    ///
    /// @param ids of any nodes
    /// @param cities whose contact is looked for, with the ids of what speaks for them
    record ToLoad(Set<String> ids, Map<String, Set<String>> cities) {
        ToLoad() {
            this(new LinkedHashSet<>(), new HashMap<>());
        }

        void proofs(Candidate one) {
            for (var reason : one.reasons()) ids.addAll(reason.proof());
        }

        void contact(Candidate city) {
            var evidence = new LinkedHashSet<String>();
            for (var reason : city.reasons())
                if (reason instanceof PeerReason.EvidenceReason) evidence.addAll(reason.proof());
            cities.put(city.id(), evidence);
        }
    }

    /// What the viewer may see.
    record Loaded(Map<String, Map<String, Object>> byKind) {
        @Nullable Object node(String id) {
            var kind = NodeId.kind(id).orElse("");
            return byKind.getOrDefault(kind, Map.of()).get(id);
        }

        /// Whom to call in a city.
        @Nullable Person contact(String city) {
            return byKind.getOrDefault(CONTACT, Map.of()).get(city) instanceof Person person ? person : null;
        }
    }

    Loaded find(ToLoad wanted, Viewer viewer) {
        if (wanted.ids().isEmpty()) return new Loaded(Map.of());
        var byKind = new HashMap<String, Collection<Object>>();
        for (var id : wanted.ids())
            NodeId.kind(id)
                    .ifPresent(kind -> byKind.computeIfAbsent(kind, fresh -> new LinkedHashSet<>())
                            .add(id));
        wanted.cities()
                .forEach((city, evidence) -> byKind.computeIfAbsent(CONTACT, fresh -> new LinkedHashSet<>())
                        .add(Map.of("city", city, "evidence", List.copyOf(evidence))));
        return new Loaded(nodes.of(byKind, List.of(CONTACTS), viewer));
    }
}
