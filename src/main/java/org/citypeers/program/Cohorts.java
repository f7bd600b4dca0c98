package org.citypeers.program;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.citypeers.city.Cities;
import org.citypeers.graph.Graph;
import org.citypeers.graph.NodeReading;
import org.citypeers.graph.ReadTogether;
import org.citypeers.graph.Target;
import org.citypeers.shared.NodeSource;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// The cohorts of programs, and who took part in them. They come and go with the row of their program.
@Component
public class Cohorts implements NodeSource, ReadTogether {
    /// How other rooms' rows refer to a cohort.
    public static final Target TARGET = new Target("cohort", "Cohort", "title");

    private static final String COHORT = """
            cohort {.id, .slug, .title, .start, .end, .otherGovernments, .source, .url, .note, .sample}""";

    private final Graph graph;
    private final Cities cities;

    Cohorts(Graph graph, Cities cities) {
        this.graph = graph;
        this.cities = cities;
    }

    @Override
    public String kind() {
        return TARGET.kind();
    }

    @Override
    public NodeReading reading() {
        return new NodeReading("cohort", Cohort.class, """
                MATCH (cohort:Cohort&Thing {id: asked})
                WHERE visible(cohort)
                """, COHORT);
    }

    @Override
    public Map<String, Cohort> nodes(Collection<String> ids, Viewer viewer) {
        record Row(Cohort cohort) {}
        return graph.as(viewer).all(Row.class, """
                        MATCH (cohort:Cohort)
                        WHERE cohort.id IN $ids AND visible(cohort)
                        RETURN %s AS cohort
                        """.formatted(COHORT), Map.of("ids", List.copyOf(ids))).stream()
                .map(Row::cohort)
                .collect(toMap(Cohort::id, Function.identity()));
    }

    /// By program id, in order of their start.
    Map<String, List<Cohort>> ofPrograms(Collection<String> programs, Viewer viewer) {
        record Row(String thing, Cohort cohort, String start, String id) {}
        return graph.as(viewer).all(Row.class, """
                        MATCH (thing:Thing)
                        WHERE thing.id IN $ids AND visible(thing)
                        MATCH (thing)<-[:OF]-(cohort:Cohort)
                        WHERE visible(cohort)
                        WITH DISTINCT thing, cohort
                        RETURN thing.id AS thing, %s AS cohort, coalesce(cohort.start, '') AS start, cohort.id AS id
                        ORDER BY start, id
                        """.formatted(COHORT), Map.of("ids", List.copyOf(programs))).stream()
                .collect(groupingBy(Row::thing, LinkedHashMap::new, mapping(Row::cohort, toList())));
    }

    /// Who took part, by cohort id, in order of the city's name.
    Map<String, List<Participation>> participations(Collection<String> cohortIds, Viewer viewer) {
        var found = took("cohort.id IN $ids", "city.name, city.id", cohortIds, viewer);
        return found.stream().collect(groupingBy(one -> one.cohort().id(), LinkedHashMap::new, toList()));
    }

    /// What each city took part in, by city id, newest first.
    Map<String, List<Participation>> participationsOfCities(Collection<String> cityIds, Viewer viewer) {
        var found = took("member.id IN $ids", "coalesce(cohort.start, '') DESC, cohort.id", cityIds, viewer);
        return found.stream().collect(groupingBy(one -> one.city().id(), LinkedHashMap::new, toList()));
    }

    /// A city named twice in one cohort, under two names it goes by, is there once.
    private List<Participation> took(String which, String order, Collection<String> ids, Viewer viewer) {
        var reading = cities.reading();
        return graph.as(viewer)
                .all(
                        Participation.class,
                        """
                MATCH (member:City)-[took:TOOK_PART]->(cohort:Cohort)
                WHERE %s AND visible(cohort)
                WITH member, cohort, head(collect(took)) AS took
                WITH took, cohort, member.id AS asked
                %s
                RETURN %s AS city, took.status AS status, took.start AS start, took.end AS end,
                       took.supportedBy AS supportedBy, %s AS cohort
                ORDER BY %s
                """.formatted(which, reading.match(), reading.map(), COHORT, order),
                        Map.of("ids", List.copyOf(ids)));
    }
}
