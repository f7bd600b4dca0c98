package org.citypeers.playbook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.citypeers.graph.Graph;
import org.citypeers.shared.NodeSource;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// The steps of all versions.
@Component
public class Steps implements NodeSource {
    static final String KIND = "step";

    private final Graph graph;

    Steps(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, Step> nodes(Collection<String> ids, Viewer viewer) {
        record Row(Step step) {}
        return graph.as(viewer).all(Row.class, """
                        MATCH (step:Step&Thing)
                        WHERE step.id IN $ids AND visible(step)
                        MATCH (playbook:Playbook&Thing {id: step.owner})
                        WHERE visible(playbook)
                        RETURN %s AS step
                        """.formatted(Step.MAP), Map.of("ids", ids)).stream()
                .map(Row::step)
                .collect(toMap(Step::id, Function.identity()));
    }

    /// The section each of these steps stands in.
    Map<Step, PlaybookSection> sections(Collection<Step> steps, Viewer viewer) {
        record Row(String id, PlaybookSection section) {}
        var ids = steps.stream().map(Step::id).distinct().toList();
        var found = graph.as(viewer).all(Row.class, """
                        MATCH (asked:Step&Thing)<-[:HAS_STEP]-(section:Section)
                        WHERE asked.id IN $ids AND visible(asked)
                        MATCH (playbook:Playbook&Thing {id: asked.owner})
                        RETURN asked.id AS id, %s AS section
                        """.formatted(PlaybookSection.MAP), Map.of("ids", ids)).stream()
                .collect(toMap(Row::id, Row::section));
        var sections = new HashMap<Step, PlaybookSection>();
        for (var step : steps) sections.computeIfAbsent(step, one -> found.get(one.id()));
        return sections;
    }

    /// Node ids of what each of these steps uses, in the order of its text.
    Map<String, List<String>> used(Collection<String> ids, Viewer viewer) {
        return grouped("""
                MATCH (step:Step&Thing)-[uses:USES]->(used:Thing)
                WHERE step.id IN $ids AND visible(step)
                RETURN step.id AS id, used.id AS used
                ORDER BY uses.position, used
                """, ids, viewer);
    }

    /// Node ids of what the current version of each of these playbooks uses, in the order of its text.
    Map<String, List<String>> usedByPlaybooks(Collection<String> ids, Viewer viewer) {
        return grouped("""
                MATCH (playbook:Playbook&Thing)-[:HAS_VERSION]->(version:PlaybookVersion)
                WHERE playbook.id IN $ids AND visible(playbook) AND version.version = playbook.current
                MATCH (version)-[:HAS_SECTION]->(:Section)-[:HAS_STEP]->(step:Step)-[uses:USES]->(used:Thing)
                RETURN playbook.id AS id, used.id AS used
                ORDER BY step.position, uses.position, used
                """, ids, viewer);
    }

    private Map<String, List<String>> grouped(String cypher, Collection<String> ids, Viewer viewer) {
        record Row(String id, String used) {}
        return graph.as(viewer).all(Row.class, cypher, Map.of("ids", ids)).stream()
                .distinct()
                .collect(groupingBy(Row::id, LinkedHashMap::new, mapping(Row::used, toList())));
    }
}
