package org.citypeers.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.citypeers.city.CityRow;
import org.citypeers.graph.Row;
import org.citypeers.people.PersonRow;
import org.citypeers.people.PostRow;
import org.citypeers.playbook.PlaybookKind;
import org.citypeers.playbook.PlaybookRow;
import org.citypeers.program.ProgramRow;
import org.junit.jupiter.api.Test;

class FrontMatterTests {
    @Test
    void everyFileIsReadWithoutAComplaint() {
        assertThat(TheShelf.WRITTEN.complaints()).isEmpty();
        assertThat(TheShelf.WRITTEN.files()).hasSizeGreaterThan(200);
    }

    @Test
    void aPlaybookFillsEveryField() {
        assertThat(TheShelf.PLAYBOOKS).hasSizeGreaterThanOrEqualTo(24).allSatisfy(playbook -> {
            assertThat(playbook).as(playbook.id()).hasNoNullFieldsOrPropertiesExcept("translationOf");
            assertThat(playbook.kind()).as(playbook.id()).isNotEqualTo(PlaybookKind.GUIDE);
            assertThat(playbook.topics()).as(playbook.id()).isNotEmpty();
            assertThat(playbook.people()).as(playbook.id()).hasSizeGreaterThan(1);
            assertThat(playbook.cost().band()).as(playbook.id()).isNotNull();
        });
    }

    @Test
    void aMetricHasAUnitAndAMethod() {
        assertThat(TheShelf.PLAYBOOKS)
                .allSatisfy(playbook -> assertThat(playbook.metrics())
                        .as(playbook.id())
                        .hasSizeGreaterThan(2)
                        .allSatisfy(metric ->
                                assertThat(metric.unit()).as(metric.label()).isNotBlank())
                        .allSatisfy(metric ->
                                assertThat(metric.method()).as(metric.label()).hasSizeGreaterThan(20)));
    }

    @Test
    void aPlaybookAsksWhetherItIsRightForTheCityAndEndsWithWhatToMeasure() {
        assertThat(TheShelf.PLAYBOOKS).allSatisfy(playbook -> {
            var body = TheShelf.text(playbook);
            assertThat(body.split("- \\[ ]", -1)).as(playbook.id()).hasSizeGreaterThan(5);
            assertThat(body)
                    .as(playbook.id())
                    .containsAnyOf("## Right for my city?", "## ¿Es adecuado para mi ciudad?");
            assertThat(playbook.sections().getLast().title()).as(playbook.id()).isIn("What to measure", "Qué medir");
        });
    }

    @Test
    void aResourceFillsEveryField() {
        assertThat(TheShelf.RESOURCES)
                .filteredOn(resource -> !resource.sample())
                .hasSizeGreaterThan(80)
                .allSatisfy(resource -> {
                    assertThat(resource).as(resource.id()).hasNoNullFieldsOrPropertiesExcept("link", "reviewBy");
                    assertThat(resource.topics()).as(resource.id()).isNotEmpty();
                    assertThat(resource.body()).as(resource.id()).hasSizeGreaterThan(800);
                });
    }

    @Test
    void aPracticeTellsProblemMechanismAndConditions() {
        assertThat(TheShelf.PRACTICES).hasSizeGreaterThan(50).allSatisfy(practice -> {
            assertThat(practice.summary()).as(practice.id()).isNotBlank();
            assertThat(practice.problem()).as(practice.id()).isNotBlank();
            assertThat(practice.mechanism()).as(practice.id()).isNotBlank();
            assertThat(practice.conditions()).as(practice.id()).isNotBlank();
            assertThat(practice.topics()).as(practice.id()).isNotEmpty();
        });
    }

    @Test
    void anIdIsALowerCaseSlugAndUnique() {
        var kinds = Stream.of(PlaybookRow.class, ProgramRow.class, CityRow.class, PostRow.class, PersonRow.class);
        kinds.forEach(
                kind -> assertThat(TheShelf.ids(kind)).doesNotHaveDuplicates().allMatch(FrontMatterTests::isSlug));
        assertThat(TheShelf.TOPICS).extracting(Row::id).doesNotHaveDuplicates().allMatch(FrontMatterTests::isSlug);
        assertThat(TheShelf.PRACTICES)
                .extracting(Row::id)
                .doesNotHaveDuplicates()
                .allMatch(FrontMatterTests::isSlug);
        assertThat(TheShelf.RESOURCES)
                .extracting(Row::id)
                .doesNotHaveDuplicates()
                .allMatch(FrontMatterTests::isSlug);
    }

    private static boolean isSlug(String id) {
        return id.matches("[a-z0-9]+(-[a-z0-9]+)*(\\.es)?");
    }
}
