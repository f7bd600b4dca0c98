package org.citypeers.practice;

import java.util.List;
import java.util.Map;
import org.citypeers.graph.Writing;

/// Writes implementations, their outcomes, and what else belongs to them.
final class ImplementationParts {
    private ImplementationParts() {}

    static void write(Writing work, List<PlacedImplementation> placed, Map<String, String> slugs) {
        var rows = Map.of(
                "rows",
                placed.stream()
                        .map(one -> PracticeWriter.parameters(one, slugs.get(one.id())))
                        .toList());
        work.run("""
                UNWIND $rows AS row
                MATCH (practice:Thing {id: row.practice})
                MERGE (implementation:Thing {id: row.id})
                SET implementation:Implementation:Part, implementation.owner = row.practice,
                    implementation.slug = row.slug, implementation.title = row.row.title,
                    implementation.status = row.row.status, implementation.start = row.row.start,
                    implementation.end = row.row.end, implementation.staffFte = row.row.staffFte,
                    implementation.populationServed = row.row.populationServed, implementation.means = row.row.means,
                    implementation.context = row.row.context, implementation.lessons = row.row.lessons,
                    implementation.stopReason = row.row.stopReason, implementation.costKnown = row.row.cost IS NOT NULL,
                    implementation.costAmount = row.row.cost.amount,
                    implementation.costCurrency = row.row.cost.currency,
                    implementation.costBand = row.row.cost.band, implementation.costNote = row.row.cost.note,
                    implementation.visibility = row.visibility, implementation.sample = row.sample,
                    implementation.updatedAt = datetime()
                MERGE (implementation)-[:OF]->(practice)
                FOREACH (at IN range(0, size(row.row.sources) - 1) |
                  CREATE (implementation)-[:CITES]->(cited:Citation:Part
                    {owner: row.practice, position: at, kind: 'SOURCE'})
                  SET cited += row.row.sources[at])
                FOREACH (at IN range(0, size(row.row.events) - 1) |
                  CREATE (implementation)-[:SAW]->(event:ImplementationEvent:Part {owner: row.practice, position: at})
                  SET event += row.row.events[at])
                FOREACH (at IN range(0, size(row.row.facts) - 1) |
                  CREATE (implementation)-[:STATES]->(fact:ImplementationFact:Part {owner: row.practice, position: at})
                  SET fact += row.row.facts[at])
                """, rows);
        work.run("""
                UNWIND $rows AS row
                MATCH (implementation:Thing {id: row.id})
                UNWIND range(0, size(row.outcomes) - 1) AS at
                WITH row, implementation, at, row.outcomes[at] AS one
                MERGE (outcome:Thing {id: one.id})
                SET outcome:Outcome:Part, outcome.owner = row.practice, outcome.position = at,
                    outcome.metric = one.row.metric, outcome.unit = one.row.unit, outcome.baseline = one.row.baseline,
                    outcome.target = one.row.target, outcome.actual = one.row.actual, outcome.from = one.row.from,
                    outcome.to = one.row.to, outcome.method = one.row.method, outcome.source = one.row.source,
                    outcome.url = one.row.url, outcome.note = one.row.note, outcome.measured = one.measured,
                    outcome.direction = one.direction, outcome.visibility = one.visibility,
                    outcome.sample = row.sample, outcome.updatedAt = datetime()
                MERGE (implementation)-[:MEASURED]->(outcome)
                """, rows);
    }
}
