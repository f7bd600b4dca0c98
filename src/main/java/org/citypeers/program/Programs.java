package org.citypeers.program;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.citypeers.graph.Graph;
import org.citypeers.graph.Put;
import org.citypeers.graph.Sources;
import org.citypeers.graph.Target;
import org.citypeers.shared.NodeSource;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// All programs, and the door to them.
@Component
public class Programs implements NodeSource {
    /// How other rooms' rows refer to a program.
    public static final Target TARGET = new Target("program", "Program", "title");

    /// The columns of [Program] for a node called `program`.
    private static final String COLUMNS = """
            program.id AS id, program.slug AS slug, program.title AS title, program.summary AS summary,
            program.url AS url, program.organizations AS organizations, program.start AS start,
            program.sources AS sources, program.sample AS sample""";

    private final Graph graph;
    private final Sources sources;

    Programs(Graph graph, Sources sources) {
        this.graph = graph;
        this.sources = sources;
    }

    /// Puts a batch of rows with different ids; see [Sources#put].
    public Put put(String source, List<ProgramRow> rows) {
        return sources.put(TARGET, source, rows, new ProgramWriter(sources));
    }

    /// Takes back what a source said of these programs; the seq of the change.
    public long remove(String source, List<String> ids) {
        return sources.remove(TARGET, source, ids);
    }

    @Override
    public String kind() {
        return TARGET.kind();
    }

    @Override
    public Map<String, Program> nodes(Collection<String> ids, Viewer viewer) {
        return graph.as(viewer).all(Program.class, """
                        MATCH (program:Program)
                        WHERE program.id IN $ids AND visible(program)
                        RETURN\s""" + COLUMNS, Map.of("ids", List.copyOf(ids))).stream()
                .collect(toMap(Program::id, Function.identity()));
    }

    Optional<Program> program(ProgramBy by, Viewer viewer) {
        return graph.as(viewer)
                .one(Program.class, """
                        MATCH (program:Program)
                        WHERE (program.id = $id OR program.slug = $slug) AND visible(program)
                        RETURN\s""" + COLUMNS, Map.of("id", orEmpty(by.id()), "slug", orEmpty(by.slug())));
    }

    /// The programs each of these things belongs to, by the thing's id, in order of title.
    public Map<String, List<Program>> of(Collection<String> thingIds, Viewer viewer) {
        return beside("(thing)-[:UNDER]->(program:Program)", thingIds, viewer);
    }

    /// The programs each of these cities took part in, by city id, in order of title.
    Map<String, List<Program>> ofCities(Collection<String> cityIds, Viewer viewer) {
        return beside(
                "(thing)-[:TOOK_PART]->(cohort:Cohort WHERE visible(cohort))-[:OF]->(program:Program)",
                cityIds,
                viewer);
    }

    /// The program of each cohort, by cohort id; there is one.
    Map<String, List<Program>> ofCohorts(Collection<String> cohortIds, Viewer viewer) {
        return beside("(thing)-[:OF]->(program:Program)", cohortIds, viewer);
    }

    private Map<String, List<Program>> beside(String pattern, Collection<String> ids, Viewer viewer) {
        record Row(String thing, Program program) {}
        return graph.as(viewer).all(Row.class, """
                        MATCH (thing:Thing)
                        WHERE thing.id IN $ids AND visible(thing)
                        MATCH %s
                        WHERE visible(program)
                        WITH DISTINCT thing, program
                        ORDER BY program.title, program.id
                        RETURN thing.id AS thing, program {
                          .id, .slug, .title, .summary, .url, .organizations, .start, .sources, .sample
                        } AS program
                        """.formatted(pattern), Map.of("ids", List.copyOf(ids))).stream()
                .collect(groupingBy(Row::thing, LinkedHashMap::new, mapping(Row::program, toList())));
    }

    /// All, by title.
    List<Program> programs(Viewer viewer) {
        return graph.as(viewer).all(Program.class, """
                        MATCH (program:Program)
                        WHERE visible(program)
                        RETURN\s""" + COLUMNS + " ORDER BY title, id", Map.of());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
