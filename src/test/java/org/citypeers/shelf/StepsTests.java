package org.citypeers.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.citypeers.playbook.StepRequirement;
import org.junit.jupiter.api.Test;

class StepsTests {
    private static final Path PUBLISHED = Path.of("src/test/resources/shelf-contract/step-keys.txt");

    @Test
    void aPlaybookHasSixToFifteenSteps() {
        assertThat(TheShelf.PLAYBOOKS)
                .allSatisfy(playbook ->
                        assertThat(TheShelf.steps(playbook)).as(playbook.id()).hasSizeBetween(6, 15));
    }

    @Test
    void aStepSaysWhoDoesItHowLongAtWhatCostAndWhenItIsDone() {
        for (var playbook : TheShelf.PLAYBOOKS) {
            assertThat(TheShelf.steps(playbook)).as(playbook.id()).allSatisfy(step -> {
                assertThat(step.owner()).as(step.stepKey()).isNotBlank();
                assertThat(step.duration()).as(step.stepKey()).isNotBlank();
                assertThat(step.cost()).as(step.stepKey()).isNotNull();
                assertThat(step.cost().band()).as(step.stepKey()).isNotNull();
                assertThat(step.doneWhen()).as(step.stepKey()).hasSizeGreaterThan(20);
            });
        }
    }

    @Test
    void aStepIsLongEnoughToFollowAndNamesAPitfall() {
        for (var playbook : TheShelf.PLAYBOOKS) {
            var pitfall = "es".equals(playbook.language()) ? "**Error frecuente:**" : "**Pitfall:**";
            assertThat(TheShelf.steps(playbook))
                    .as(playbook.id())
                    .allSatisfy(
                            step -> assertThat(step.text()).as(step.stepKey()).contains(pitfall))
                    .allSatisfy(step -> assertThat(step.text().split("\\s+"))
                            .as(step.stepKey())
                            .hasSizeGreaterThan(50));
        }
    }

    @Test
    void anOptionalStepSaysWhenItCanBeLeftOut() {
        for (var playbook : TheShelf.PLAYBOOKS) {
            assertThat(TheShelf.steps(playbook).filter(step -> step.requirement() == StepRequirement.OPTIONAL))
                    .as(playbook.id())
                    .isNotEmpty()
                    .allSatisfy(step -> assertThat(step.text())
                            .as(step.stepKey())
                            .containsPattern(
                                    "(?i)\\b(skip|left out|leave (it|this)( step)? out|can wait|omitir|saltar|dejar)"));
        }
    }

    /// Links, runs and saved searches hold on to keys. A new step adds a line to the list, and no line is ever taken
    /// away or written anew: who drops a step drops it from the playbook and this test says what depended on it.
    @Test
    void keysAreThoseThatWerePublished() throws IOException {
        var written = new TreeMap<String, String>();
        for (var playbook : TheShelf.PLAYBOOKS)
            for (var key : TheShelf.keys(playbook)) written.put(playbook.id() + "#" + key, playbook.id());
        assertThat(written.keySet()).containsExactlyInAnyOrderElementsOf(Files.readAllLines(PUBLISHED));
    }

    @Test
    void aKeyStandsOnceInItsFile() {
        for (var playbook : TheShelf.PLAYBOOKS) {
            var text = TheShelf.text(playbook);
            assertThat(TheShelf.keys(playbook))
                    .as(playbook.id())
                    .doesNotHaveDuplicates()
                    .allSatisfy(key -> assertThat(text.split("(?m)^key: " + key + "$", -1))
                            .as(key)
                            .hasSize(2));
        }
    }
}
