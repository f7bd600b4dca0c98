package org.citypeers.program;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.citypeers.city.City;
import org.citypeers.city.Facts;
import org.citypeers.shared.DatedFact;
import org.citypeers.shared.Viewer;
import org.citypeers.topic.Topic;
import org.citypeers.topic.Topics;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ProgramController {
    private final Programs programs;
    private final Cohorts cohorts;
    private final Facts facts;
    private final Topics topics;

    ProgramController(Programs programs, Cohorts cohorts, Facts facts, Topics topics) {
        this.programs = programs;
        this.cohorts = cohorts;
        this.facts = facts;
        this.topics = topics;
    }

    @QueryMapping
    Optional<Program> program(@Argument ProgramBy by, @ContextValue Viewer viewer) {
        return programs.program(by, viewer);
    }

    @QueryMapping
    List<Program> programs(@ContextValue Viewer viewer) {
        return programs.programs(viewer);
    }

    @BatchMapping(typeName = "Program", field = "facts")
    Map<Program, List<DatedFact>> programFacts(List<Program> of, @ContextValue Viewer viewer) {
        return spread(of, Program::id, ids -> facts.of(ids, viewer));
    }

    @BatchMapping
    Map<Program, List<Topic>> topics(List<Program> of, @ContextValue Viewer viewer) {
        return spread(of, Program::id, ids -> topics.of(ids, viewer));
    }

    @BatchMapping
    Map<Program, List<Cohort>> cohorts(List<Program> of, @ContextValue Viewer viewer) {
        return spread(of, Program::id, ids -> cohorts.ofPrograms(ids, viewer));
    }

    @BatchMapping(typeName = "Cohort", field = "facts")
    Map<Cohort, List<DatedFact>> cohortFacts(List<Cohort> of, @ContextValue Viewer viewer) {
        return spread(of, Cohort::id, ids -> facts.of(ids, viewer));
    }

    @BatchMapping(typeName = "Cohort", field = "program")
    Map<Cohort, Program> programOfCohort(List<Cohort> of, @ContextValue Viewer viewer) {
        var found = programs.ofCohorts(of.stream().map(Cohort::id).toList(), viewer);
        var one = new HashMap<Cohort, Program>();
        for (var cohort : of)
            found.getOrDefault(cohort.id(), List.of()).stream().findFirst().ifPresent(it -> one.put(cohort, it));
        return one;
    }

    @BatchMapping(typeName = "Cohort", field = "participations")
    Map<Cohort, List<Participation>> participationsOfCohort(List<Cohort> of, @ContextValue Viewer viewer) {
        return spread(of, Cohort::id, ids -> cohorts.participations(ids, viewer));
    }

    @BatchMapping(typeName = "City", field = "participations")
    Map<City, List<Participation>> participationsOfCity(List<City> of, @ContextValue Viewer viewer) {
        return spread(of, City::id, ids -> cohorts.participationsOfCities(ids, viewer));
    }

    @BatchMapping(typeName = "City", field = "programs")
    Map<City, List<Program>> programsOfCity(List<City> of, @ContextValue Viewer viewer) {
        return spread(of, City::id, ids -> programs.ofCities(ids, viewer));
    }

    /// Asks once for all, and gives each its own, none for those without.
    private static <N, V> Map<N, List<V>> spread(
            List<N> of, Function<N, String> id, Function<Collection<String>, Map<String, List<V>>> ask) {
        var ids = new LinkedHashSet<>(of.stream().map(id).toList());
        var found = ask.apply(ids);
        var spread = new HashMap<N, List<V>>();
        for (var one : of) spread.put(one, found.getOrDefault(id.apply(one), List.of()));
        return spread;
    }
}
