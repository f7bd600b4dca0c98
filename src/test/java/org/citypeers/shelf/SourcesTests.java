package org.citypeers.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citypeers.city.CityRow;
import org.citypeers.city.FactRow;
import org.citypeers.graph.Row;
import org.citypeers.people.PersonRow;
import org.citypeers.people.PostRow;
import org.citypeers.practice.ImplementationRow;
import org.citypeers.program.CohortRow;
import org.citypeers.program.ProgramRow;
import org.junit.jupiter.api.Test;

/// Whoever reads a figure can find out who said it.
class SourcesTests {
    private static final List<ProgramRow> PROGRAMS = TheShelf.WRITTEN.rows(ProgramRow.class);
    private static final List<ImplementationRow> IMPLEMENTATIONS = TheShelf.PRACTICES.stream()
            .flatMap(row -> row.implementations().stream())
            .toList();

    @Test
    void everyFactOfAProgramHasASourceAndADateOrTheWordThatThereIsNone() {
        assertThat(facts()).hasSizeGreaterThan(30).allSatisfy(fact -> {
            assertThat(fact.source()).as(fact.metric()).isNotBlank();
            assertThat(fact.date() != null || tellsItsTime(fact))
                    .as(fact.metric() + ": " + fact.source())
                    .isTrue();
        });
    }

    @Test
    void everyCohortSaysWhoSaidWhoTookPart() {
        assertThat(PROGRAMS.stream().flatMap(program -> program.cohorts().stream()))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        cohort -> assertThat(cohort.source()).as(cohort.id()).isNotBlank());
    }

    @Test
    void figuresThatContradictEachOtherStandSideBySide() {
        assertThat(values("cities-of-service", "member-cities")).contains(17.0, 252.0, 280.0);
        assertThat(values("cities-of-service", "residents-in-member-cities")).contains(73e6, 84e6);
        assertThat(values("what-works-cities", "eligible-population-minimum")).containsExactlyInAnyOrder(30e3, 100e3);
    }

    @Test
    void everyImplementationNamesItsSources() {
        assertThat(IMPLEMENTATIONS)
                .hasSizeGreaterThan(190)
                .allSatisfy(one -> assertThat(one.sources())
                        .as(one.id())
                        .isNotEmpty()
                        .allSatisfy(source -> assertThat(source.title()).isNotBlank()));
    }

    @Test
    void everyFactAndOutcomeOfACityHasASource() {
        assertThat(IMPLEMENTATIONS).allSatisfy(one -> {
            assertThat(one.facts())
                    .as(one.id())
                    .allSatisfy(fact -> assertThat(fact.source()).isNotBlank());
            assertThat(one.outcomes()).as(one.id()).allSatisfy(outcome -> {
                assertThat(outcome.source()).isNotBlank();
                assertThat(outcome.unit()).isNotBlank();
                assertThat(outcome.from()).isNotNull();
                assertThat(outcome.to()).isNotNull();
            });
        });
    }

    @Test
    void everyPopulationHasASourceAndAnOfficeOne() {
        for (var city : TheShelf.WRITTEN.rows(CityRow.class))
            assertThat(city.facts())
                    .as(city.id())
                    .isNotEmpty()
                    .allSatisfy(fact -> assertThat(fact.source()).isNotBlank());
        assertThat(TheShelf.WRITTEN.rows(PostRow.class))
                .allSatisfy(post -> assertThat(post.source()).isNotBlank());
    }

    /// Each source of the data files begins, or goes on after a semicolon, with the name of one that SOURCES.md lists.
    @Test
    void everySourceOfAnImplementationIsDescribed() {
        var listed = TheShelf.text("SOURCES.md").split("## Names of sources")[1].split("\n## ")[0];
        var names = listed.lines()
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2))
                .toList();
        assertThat(names).hasSizeGreaterThan(5);
        assertThat(IMPLEMENTATIONS.stream().filter(one -> !one.sample()).flatMap(one -> one.sources().stream()))
                .allSatisfy(source -> assertThat(Stream.of(source.title().split("; ")))
                        .as(source.title())
                        .anyMatch(part -> names.stream().anyMatch(part::startsWith)));
    }

    @Test
    void whatIsCountedInTheAccountOfSourcesIsOnTheShelf() {
        var practices = TheShelf.PRACTICES.stream().filter(row -> !row.sample()).toList();
        var real =
                practices.stream().mapToInt(row -> row.implementations().size()).sum();
        var none = practices.stream()
                .filter(row -> row.implementations().isEmpty())
                .count();
        var cohorts = PROGRAMS.stream()
                .filter(row -> !row.sample())
                .mapToInt(row -> row.cohorts().size())
                .sum();
        assertThat(TheShelf.text("SOURCES.md"))
                .contains("topics.csv (" + TheShelf.TOPICS.size() + " rows)")
                .contains("cities.csv (" + real(CityRow.class) + " rows)")
                .contains("posts.csv (" + real(PostRow.class) + " rows)")
                .contains("(" + real(ProgramRow.class) + " programs, " + cohorts + " cohorts)")
                .contains("(" + practices.size() + " practices, " + real + " implementations)")
                .contains("- " + none + " practices have no city entries");
    }

    @Test
    void peopleExistOnlyInTheSampleWorld() {
        assertThat(TheShelf.WRITTEN.rows(PersonRow.class)).isNotEmpty().allMatch(PersonRow::sample);
    }

    private static boolean tellsItsTime(FactRow fact) {
        return fact.source() != null && fact.source().matches(".*(not dated|(?<![\\d./])20\\d\\d(?!\\d)).*");
    }

    private static <R extends Row> long real(Class<R> type) {
        return TheShelf.WRITTEN.rows(type).stream()
                .filter(row -> !TheShelf.isSample(row))
                .count();
    }

    private static Stream<FactRow> facts() {
        return PROGRAMS.stream()
                .flatMap(program -> Stream.concat(
                        program.facts().stream(),
                        program.cohorts().stream().map(CohortRow::facts).flatMap(List::stream)));
    }

    private static Set<Double> values(String program, String metric) {
        return PROGRAMS.stream()
                .filter(row -> row.id().equals(program))
                .flatMap(row -> row.facts().stream())
                .filter(fact -> fact.metric().equals(metric))
                .map(FactRow::value)
                .collect(Collectors.toSet());
    }
}
