package org.citypeers.program;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.citypeers.graph.DocumentIds;
import org.citypeers.graph.Graph;
import org.citypeers.shared.IndexSource;
import org.citypeers.shared.IndexedItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// What is to be found of programs: their names and those of their cohorts.
@Component
class ProgramIndex implements IndexSource {
    private final Graph graph;

    ProgramIndex(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String kind() {
        return Programs.TARGET.kind();
    }

    @Override
    public Set<String> affectedBy(Collection<String> changedIds) {
        return DocumentIds.affected(graph, kind(), changedIds, """
                MATCH (topic:Topic)
                WHERE topic.id IN $ids
                MATCH (program:Program)-[:ADDRESSES]->(:Topic)-[:BROADER*0..]->(topic)
                RETURN program.id AS id
                UNION
                MATCH (cohort:Cohort)-[:OF]->(program:Program)
                WHERE cohort.id IN $ids
                RETURN program.id AS id
                """);
    }

    @Override
    public List<IndexedItem> documents(Collection<String> ids) {
        return graph.all(Row.class, """
                MATCH (program:Program)
                WHERE program.id IN $ids
                RETURN program.id AS id, program.slug AS slug, program.title AS title, program.summary AS summary,
                       program.sample AS sample, program.visibility AS visibility,
                       program.updatedAt.epochMillis AS updated,
                       COLLECT {
                         MATCH (program)<-[:OF]-(cohort:Cohort)
                         RETURN cohort.title ORDER BY cohort.title
                       } AS cohorts,
                       COLLECT {
                         MATCH (program)-[:ADDRESSES]->(:Topic)-[:BROADER*0..]->(topic:Topic)
                         RETURN DISTINCT topic.id
                       } AS topics
                """, Map.of("ids", List.copyOf(ids))).stream()
                .map(Row::item)
                .toList();
    }

    @Override
    public List<String> idsAfter(@Nullable String after, int limit) {
        return DocumentIds.after(graph, "Program", after, limit);
    }

    private record Row(
            String id,
            String slug,
            String title,
            String summary,
            boolean sample,
            List<String> visibility,
            long updated,
            List<String> cohorts,
            List<String> topics) {

        IndexedItem item() {
            var texts = List.of(
                    new IndexedItem.Text("title", IndexedItem.Weight.TITLE, title),
                    new IndexedItem.Text("summary", IndexedItem.Weight.SUMMARY, summary));
            var facets = Map.<String, Set<String>>of(
                    "topic",
                    new HashSet<>(topics),
                    "program",
                    Set.of(id),
                    "sample",
                    sample ? Set.of("true") : Set.of());
            return new IndexedItem(
                    Programs.TARGET.kind(),
                    id,
                    slug,
                    title,
                    summary,
                    "/programs/" + UriUtils.encode(slug, "UTF-8"),
                    null,
                    Instant.ofEpochMilli(updated),
                    texts,
                    Stream.concat(Stream.of(title), cohorts.stream()).distinct().toList(),
                    facets,
                    Map.of(),
                    visibility,
                    List.of(),
                    List.of());
        }
    }
}
