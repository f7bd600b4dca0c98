package org.citypeers.program;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Cohorts cohorts;

    Programs(Graph graph, Sources sources, Cohorts cohorts) {
        this.graph = graph;
        this.sources = sources;
        this.cohorts = cohorts;
    }

    /// Puts a batch of rows with different ids; see [Sources#put].
    public Put put(String source, List<ProgramRow> rows) {
        return sources.put(TARGET, source, rows, new ProgramWriter(sources));
    }

    /// Takes back what a source said of these programs; the seq of the change.
    public long remove(String source, List<String> ids) {
        return sources.remove(TARGET, source, ids);
    }

    /// The cohorts each of these cities took part in, by city id, newest first.
    public Map<String, List<Cohort>> cohortsOf(Collection<String> cityIds, Viewer viewer) {
        return cohorts.ofCities(cityIds, viewer);
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

    /// The programs each of these cities took part in, by city id, in order of title.
    Map<String, List<Program>> ofCities(Collection<String> cityIds, Viewer viewer) {
        record Row(String cityId, String programId) {}
        var rows = graph.as(viewer).all(Row.class, """
                MATCH (city:City)-[:TOOK_PART]->(cohort:Cohort)-[:OF]->(program:Program)
                WHERE city.id IN $ids AND visible(city) AND visible(cohort) AND visible(program)
                WITH DISTINCT city, program
                RETURN city.id AS cityId, program.id AS programId
                ORDER BY program.title, programId
                """, Map.of("ids", List.copyOf(cityIds)));
        var programs = nodes(rows.stream().map(Row::programId).distinct().toList(), viewer);
        return rows.stream()
                .filter(row -> programs.containsKey(row.programId()))
                .collect(groupingBy(
                        Row::cityId, mapping(row -> Objects.requireNonNull(programs.get(row.programId())), toList())));
    }

    Map<Cohort, Program> ofCohorts(List<Cohort> of, Viewer viewer) {
        var ids = cohorts.programs(of.stream().map(Cohort::id).toList(), viewer);
        var programs = nodes(ids.values(), viewer);
        var found = new HashMap<Cohort, Program>();
        for (var cohort : of) {
            var program = programs.get(ids.getOrDefault(cohort.id(), ""));
            if (program != null) found.put(cohort, program);
        }
        return found;
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
