package org.citypeers.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Objects;
import org.citypeers.playbook.StepRequirement;
import org.citypeers.playbook.StepRow;
import org.citypeers.shared.CostBand;
import org.junit.jupiter.api.Test;

/// A band of cost means the same in each playbook: cash, and never the time of present staff.
class CostsTests {
    @Test
    void aBandIsNeverForTheTimeOfStaff() {
        for (var playbook : TheShelf.PLAYBOOKS)
            assertThat(TheShelf.steps(playbook))
                    .as(playbook.id())
                    .allSatisfy(step -> assertThat(note(step))
                            .as(step.stepKey())
                            .doesNotContainPattern(
                                    "(?i)(staff|inspector|crew) (time|hours)|time of|horas de|tiempo del? personal"));
    }

    @Test
    void whatCostsMoneySaysForWhat() {
        for (var playbook : TheShelf.PLAYBOOKS)
            assertThat(TheShelf.steps(playbook).filter(step -> band(step) != CostBand.NONE))
                    .as(playbook.id())
                    .allSatisfy(
                            step -> assertThat(note(step)).as(step.stepKey()).isNotBlank());
    }

    @Test
    void aPlaybookIsNoCheaperThanItsDearestRequiredStep() {
        assertThat(TheShelf.PLAYBOOKS).allSatisfy(playbook -> {
            var dearest = TheShelf.steps(playbook)
                    .filter(step -> step.requirement() == StepRequirement.REQUIRED)
                    .map(CostsTests::band)
                    .max(Comparator.naturalOrder());
            assertThat(Objects.requireNonNull(playbook.cost()).band())
                    .as(playbook.id())
                    .isGreaterThanOrEqualTo(dearest.orElseThrow());
        });
    }

    private static CostBand band(StepRow step) {
        return Objects.requireNonNull(Objects.requireNonNull(step.cost()).band());
    }

    private static String note(StepRow step) {
        var note = Objects.requireNonNull(step.cost()).note();
        return note == null ? "" : note;
    }
}
