package org.citypeers.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ForeignMarkdownTests {
    @Test
    void numberedListsOfAForeignFileAreSteps() {
        var read = PlaybookMarkdown.read("guides/card_sorting.md", """
                ---
                layout: page
                eleventyNavigation: {order: 1}
                ---
                {% include "banner.html" %}
                Cards show how people think. Sort them.

                ## How to do it{#how-to}

                1. Write the cards. One idea on each.
                2. **Invite people:** five are enough. See [our list]({{ "/people/" | url }}) and `{{ this }}`.
                   - friends
                   - strangers

                In between.

                3. Ask about [the result](https://example.org).{.note}

                ### A word of care
                Not a step.

                1. Thank everyone
                   owner: Host
                   duration: a moment
                """);
        var row = read.row();
        assertThat(row.id()).isEqualTo("guides/card_sorting");
        assertThat(row.title()).isEqualTo("How to do it");
        assertThat(row.sections()).extracting(SectionRow::title).containsExactly("", "How to do it", "A word of care");
        assertThat(row.sections().getFirst().text()).isEqualTo("Cards show how people think. Sort them.");
        var steps = row.sections().get(1).steps();
        assertThat(steps)
                .extracting(StepRow::title)
                .containsExactly("Write the cards", "Invite people", "Ask about the result");
        assertThat(steps)
                .extracting(StepRow::text)
                .containsExactly(
                        "One idea on each.",
                        "five are enough. See our list and `{{ this }}`.\n\n- friends\n- strangers\n\nIn between.",
                        "Ask about [the result](https://example.org).");
        var last = row.sections().getLast();
        assertThat(last.text()).isEqualTo("Not a step.");
        assertThat(last.steps())
                .containsExactly(new StepRow(
                        "thank-everyone",
                        "Thank everyone",
                        "Duration: a moment",
                        StepRequirement.REQUIRED,
                        "Host",
                        null,
                        null,
                        null));
        assertThat(read.warnings())
                .contains(
                        "front matter: \"layout\" is not known",
                        "line 24: duration \"a moment\" is not ISO 8601, so it stays in the text;"
                                + " write P3D, P2W or P6M");
    }

    @Test
    void fieldsBehindAListBelongToItsLastItem() {
        var steps =
                PlaybookMarkdown.read("x.md", """
                # Guide

                1. First

                ```step
                key: one
                ```

                2. Second

                ```yaml
                not: a step
                ```
                """).row().sections().getFirst().steps();
        assertThat(steps).extracting(StepRow::stepKey).containsExactly("one", "second");
    }

    @Test
    void headingsWithNumbersAreStepsInAForeignFile() {
        var row = PlaybookMarkdown.read(
                        "x.md", "# Guide\n\n## Part\n\n### Step 1: Ask\n\nWho?\n\n### 2. Listen\n\n1. Well\n")
                .row();
        assertThat(row.title()).isEqualTo("Guide");
        assertThat(row.sections()).hasSize(1);
        assertThat(row.sections().getFirst().steps()).extracting(StepRow::title).containsExactly("Ask", "Listen");
    }

    @Test
    void aPageWithoutStepsComesInWithAWarning() {
        var read = PlaybookMarkdown.read("notes/index.md", "Just a thought.\n");
        assertThat(read.row().title()).isEqualTo("Notes");
        assertThat(read.warnings()).anyMatch(warning -> warning.startsWith("no steps were found"));
    }

    @Test
    void linkDefinitionsGoWithTheStepThatUsesThem() {
        var step = PlaybookMarkdown.read(
                        "x.md", "1. **Read.** See [the law][law].\n\n## End\n\n[law]: https://example.org/law\n")
                .row()
                .sections()
                .getFirst()
                .steps()
                .getFirst();
        assertThat(step.text()).isEqualTo("See [the law][law].\n\n[law]: <https://example.org/law>");
    }

    @Test
    void guidesOfOthersReadWithoutHarm() throws IOException {
        var folder = TestFiles.data("playbooks-18f/md");
        assumeTrue(folder.isPresent(), "no test data: set CITYPEERS_TEST_DATA to its folder");
        int steps = 0;
        for (var file : files(folder.orElseThrow())) {
            var row = PlaybookMarkdown.read(file.toString(), Files.readString(file))
                    .row();
            assertThat(row.title()).isNotBlank();
            for (var section : row.sections()) {
                steps += section.steps().size();
                assertThat(section.text() + section.steps())
                        .doesNotContain("{%")
                        .doesNotContain("{#");
            }
            assertThat(PlaybookMarkdown.read("x.md", PlaybookMarkdown.write(row))
                            .row()
                            .title())
                    .isEqualTo(row.title());
        }
        assertThat(steps).isGreaterThan(400);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }
}
