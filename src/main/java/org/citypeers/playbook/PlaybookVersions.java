package org.citypeers.playbook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.citypeers.graph.Graph;
import org.citypeers.shared.NodeSource;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The versions of playbooks, and what stands in them.
@Component
public class PlaybookVersions implements NodeSource {
    static final String KIND = "playbookversion";

    /// The versions asked for, as nodes called `playbook` and `version`.
    private static final String NAMED = """
            UNWIND $asked AS asked
            MATCH (playbook:Playbook&Thing {id: asked.playbook})-[:HAS_VERSION]->(version:PlaybookVersion)
            WHERE version.version = CASE asked.number WHEN 0 THEN playbook.current ELSE asked.number END
              AND visible(playbook) AND visible(version)
            """;

    private final Graph graph;

    PlaybookVersions(Graph graph) {
        this.graph = graph;
    }

    /// Names a version; asked for in this form, many become one question.
    ///
    /// @param playbook node id
    /// @param number 1, 2, 3 …, or 0 for the current one
    record Asked(String playbook, int number) {
        private static final int CURRENT = 0;
        private static final int NEVER = -1;

        /// @param number null for the current one
        static Asked of(Playbook playbook, @Nullable Integer number) {
            if (number == null) return new Asked(playbook.id(), CURRENT);
            return new Asked(playbook.id(), number < 1 ? NEVER : number);
        }

        static Asked of(PlaybookVersion version) {
            return new Asked(version.playbookId(), version.version());
        }
    }

    /// What stands in a version.
    record Content(List<PlaybookSection> sections) {
        static final Content NONE = new Content(List.of());

        /// @param requirement null for all
        List<Step> steps(@Nullable StepRequirement requirement) {
            return sections.stream()
                    .flatMap(section -> section.steps().stream())
                    .filter(step -> requirement == null || step.requirement() == requirement)
                    .toList();
        }

        Optional<Step> step(String key) {
            return steps(null).stream()
                    .filter(step -> step.stepKey().equals(key))
                    .findFirst();
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, PlaybookVersion> nodes(Collection<String> ids, Viewer viewer) {
        record Row(PlaybookVersion version) {}
        return graph.as(viewer).all(Row.class, """
                        MATCH (playbook:Playbook)-[:HAS_VERSION]->(version:PlaybookVersion&Thing)
                        WHERE version.id IN $ids AND visible(playbook) AND visible(version)
                        RETURN %s AS version
                        """.formatted(PlaybookVersion.MAP), Map.of("ids", ids)).stream()
                .map(Row::version)
                .collect(toMap(PlaybookVersion::id, Function.identity()));
    }

    /// All versions of each playbook, newest first.
    Map<String, List<PlaybookVersion>> of(Collection<String> playbookIds, Viewer viewer) {
        record Row(PlaybookVersion version) {}
        return graph.as(viewer).all(Row.class, """
                        MATCH (playbook:Playbook&Thing)-[:HAS_VERSION]->(version:PlaybookVersion)
                        WHERE playbook.id IN $ids AND visible(playbook) AND visible(version)
                        RETURN %s AS version
                        ORDER BY version.version DESC
                        """.formatted(PlaybookVersion.MAP), Map.of("ids", playbookIds)).stream()
                .collect(groupingBy(row -> row.version().playbookId(), mapping(Row::version, toList())));
    }

    Map<Asked, PlaybookVersion> versions(Set<Asked> asked, Viewer viewer) {
        record Row(Asked asked, PlaybookVersion version) {}
        return graph
                .as(viewer)
                .all(
                        Row.class,
                        "%s RETURN asked, %s AS version".formatted(NAMED, PlaybookVersion.MAP),
                        parameters(asked))
                .stream()
                .collect(toMap(Row::asked, Row::version));
    }

    Map<Asked, Content> contents(Set<Asked> asked, Viewer viewer) {
        record Row(Asked asked, List<PlaybookSection> sections) {}
        var contents = new HashMap<Asked, Content>();
        asked.forEach(one -> contents.put(one, Content.NONE));
        graph.as(viewer)
                .all(Row.class, """
                        %s
                        RETURN asked, COLLECT {
                          MATCH (version)-[:HAS_SECTION]->(section:Section)
                          RETURN %s ORDER BY section.position
                        } AS sections
                        """.formatted(NAMED, PlaybookSection.MAP), parameters(asked))
                .forEach(row -> contents.put(row.asked(), new Content(row.sections())));
        return contents;
    }

    private static Map<String, Object> parameters(Set<Asked> asked) {
        return Map.of("asked", Graph.maps(List.copyOf(asked)));
    }
}
