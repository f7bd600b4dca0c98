package org.citypeers.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.citypeers.city.CityRow;
import org.citypeers.graph.Row;
import org.citypeers.people.PersonRow;
import org.citypeers.practice.ImplementationRow;
import org.citypeers.practice.ImplementationStatus;
import org.citypeers.practice.OutcomeMethod;
import org.citypeers.practice.PracticeRow;
import org.junit.jupiter.api.Test;

/// What is invented says so, and there is enough of it that everything the portal does can be seen.
class SamplesTests {
    private static final List<CityRow> CITIES = sample(CityRow.class);
    private static final List<PersonRow> PEOPLE = sample(PersonRow.class);
    private static final List<PracticeRow> PRACTICES = sample(PracticeRow.class);

    @Test
    void everythingInventedIsMarkedAndSaysSample() {
        assertThat(CITIES)
                .hasSizeGreaterThan(5)
                .allMatch(CityRow::sample)
                .allMatch(city -> city.name().startsWith("Sample "));
        assertThat(PEOPLE)
                .hasSizeGreaterThan(20)
                .allMatch(PersonRow::sample)
                .allMatch(person -> person.name().endsWith(" (Sample)"));
        assertThat(PRACTICES)
                .hasSizeGreaterThan(5)
                .allMatch(PracticeRow::sample)
                .allMatch(one -> one.title().startsWith("Sample: "));
        assertThat(implementations()).allMatch(ImplementationRow::sample);
        assertThat(Stream.of(CITIES, PEOPLE, PRACTICES).flatMap(List::stream))
                .allMatch(row -> row.id().startsWith("sample-"));
    }

    @Test
    void nothingElseIsMarked() {
        assertThat(TheShelf.WRITTEN.everyRow())
                .hasSizeGreaterThan(1_000)
                .allSatisfy(row -> assertThat(row.sample()).as(row.id()).isEqualTo(TheShelf.isSample(row)));
    }

    @Test
    void inventedWorkIsDoneInInventedCities() {
        assertThat(implementations()).extracting(ImplementationRow::city).allMatch(city -> city.startsWith("sample-"));
        assertThat(implementations().flatMap(one -> one.outcomes().stream()))
                .allMatch(outcome -> String.valueOf(outcome.source()).startsWith("Sample"));
    }

    @Test
    void everyStatusAndWayToMeasureIsThere() {
        assertThat(implementations())
                .extracting(ImplementationRow::status)
                .containsAll(EnumSet.complementOf(EnumSet.of(ImplementationStatus.UNKNOWN)));
        assertThat(implementations().flatMap(one -> one.outcomes().stream()))
                .extracting(outcome -> outcome.method())
                .contains(
                        OutcomeMethod.NONE,
                        OutcomeMethod.BEFORE_AFTER,
                        OutcomeMethod.COMPARISON_GROUP,
                        OutcomeMethod.RANDOMISED);
    }

    @Test
    void failuresHaveReasonsAndAdaptationsHaveOriginals() {
        assertThat(implementations()
                        .filter(one -> one.status() == ImplementationStatus.STOPPED
                                || one.status() == ImplementationStatus.FAILED))
                .hasSizeGreaterThan(4)
                .allMatch(one -> one.stopReason() != null);
        assertThat(implementations().filter(one -> !one.adaptedFrom().isEmpty()))
                .hasSizeGreaterThan(8);
        assertThat(implementations().filter(one -> one.visibility().contains("network")))
                .isNotEmpty();
    }

    @Test
    void postsChangeHandsAndSomebodySpeaksSpanish() {
        assertThat(PEOPLE).anyMatch(person -> person.posts().stream().allMatch(post -> post.to() != null));
        assertThat(PEOPLE).anyMatch(person -> person.languages().contains("es"));
        assertThat(PEOPLE).anyMatch(PersonRow::contactable).anyMatch(person -> !person.contactable());
        assertThat(PEOPLE).anyMatch(person -> Boolean.FALSE.equals(person.listed()));
    }

    private static Stream<ImplementationRow> implementations() {
        return PRACTICES.stream().flatMap(practice -> practice.implementations().stream());
    }

    private static <R extends Row> List<R> sample(Class<R> type) {
        return TheShelf.WRITTEN.rows(type).stream()
                .filter(row -> TheShelf.WRITTEN.path(row).startsWith("samples/"))
                .toList();
    }
}
