package org.citypeers.playbook;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.citypeers.graph.DocumentIds;
import org.citypeers.graph.Graph;
import org.citypeers.shared.CostBand;
import org.citypeers.shared.IndexSource;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.IndexedItem.Part;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.IndexedItem.Weight;
import org.citypeers.shared.Labels;
import org.citypeers.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is to be found of playbooks: the words of their current versions.
@Component
class PlaybookIndex implements IndexSource {
    private final Graph graph;

    PlaybookIndex(Graph graph) {
        this.graph = graph;
    }

    private record Written(String title, String text) {}

    private record Keyed(String key, String title, String text) {}

    /// @param topics addressed, and all that are broader
    private record Document(
            String id,
            String slug,
            String title,
            String summary,
            @Nullable String language,
            @Nullable String costBand,
            @Nullable LocalDate reviewBy,
            boolean sample,
            OffsetDateTime updatedAt,
            List<String> visibility,
            Set<String> topics,
            List<Written> sections,
            List<Keyed> steps) {}

    @Override
    public String kind() {
        return Playbooks.TARGET.kind();
    }

    @Override
    public Map<String, Map<String, String>> facetLabels() {
        return Map.of("cost", Labels.of(CostBand.class, CostBand::label));
    }

    @Override
    public Set<String> affectedBy(Collection<String> changedIds) {
        return DocumentIds.affected(graph, kind(), changedIds, """
                MATCH (topic:Topic&Thing)
                WHERE topic.id IN $ids
                MATCH (topic)<-[:BROADER]-{0,8}(:Topic)<-[:ADDRESSES]-(playbook:Playbook)
                RETURN DISTINCT playbook.id AS id
                """);
    }

    @Override
    public List<IndexedItem> documents(Collection<String> ids) {
        return graph.all(Document.class, """
                        MATCH (playbook:Playbook&Thing)
                        WHERE playbook.id IN $ids
                        RETURN playbook.id AS id, playbook.slug AS slug, playbook.title AS title,
                          playbook.summary AS summary, playbook.language AS language, playbook.costBand AS costBand,
                          playbook.reviewBy AS reviewBy,
                          playbook.sample AS sample, playbook.updatedAt AS updatedAt, playbook.visibility AS visibility,
                          COLLECT {
                            MATCH (playbook)-[:ADDRESSES]->(:Topic)-[:BROADER]->{0,8}(topic:Topic)
                            RETURN DISTINCT topic.id
                          } AS topics,
                          COLLECT {
                            MATCH (playbook)-[:HAS_VERSION]->(version:PlaybookVersion)-[:HAS_SECTION]->(section:Section)
                            WHERE version.version = playbook.current
                            RETURN section {.title, .text} ORDER BY section.position
                          } AS sections,
                          COLLECT {
                            MATCH (playbook)-[:HAS_VERSION]->(version:PlaybookVersion)
                              -[:HAS_SECTION]->(:Section)-[:HAS_STEP]->(step:Step)
                            WHERE version.version = playbook.current
                            RETURN step {key: step.stepKey, .title, .text} ORDER BY step.position
                          } AS steps
                        """, Map.of("ids", ids)).stream()
                .map(PlaybookIndex::item)
                .toList();
    }

    @Override
    public List<String> idsAfter(@Nullable String after, int limit) {
        return DocumentIds.after(graph, "Playbook", after, limit);
    }

    private static IndexedItem item(Document one) {
        var parts = one.steps().stream()
                .map(step -> new Part(step.key(), step.title(), PlainText.of(step.text())))
                .toList();
        var steps =
                parts.stream().map(part -> part.title() + "\n" + part.text()).collect(Collectors.joining("\n\n"));
        var body = one.sections().stream()
                .map(section -> section.title() + "\n" + PlainText.of(section.text()))
                .collect(Collectors.joining("\n\n"));
        return new IndexedItem(
                Playbooks.TARGET.kind(),
                one.id(),
                one.slug(),
                one.title(),
                one.summary(),
                Playbook.url(one.slug()),
                one.language(),
                one.updatedAt().toInstant(),
                List.of(
                        new Text("title", Weight.TITLE, one.title()),
                        new Text("summary", Weight.SUMMARY, one.summary()),
                        new Text("steps", Weight.STEP, steps.strip()),
                        new Text("body", Weight.BODY, body.strip())),
                List.of(),
                facets(one),
                numbers(one),
                one.visibility(),
                List.of(),
                parts);
    }

    private static Map<String, Double> numbers(Document one) {
        var numbers = new HashMap<String, Double>();
        numbers.put("updated", (double) one.updatedAt().toInstant().toEpochMilli());
        if (one.reviewBy() != null)
            numbers.put("reviewBy", (double) one.reviewBy().toEpochDay());
        return numbers;
    }

    private static Map<String, Set<String>> facets(Document one) {
        var facets = new HashMap<String, Set<String>>();
        facets.put("topic", one.topics());
        if (one.language() != null) facets.put("language", Set.of(one.language()));
        if (one.costBand() != null) facets.put("cost", Set.of(one.costBand()));
        if (one.sample()) facets.put("sample", Set.of("true"));
        return facets;
    }
}
