package org.citypeers.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.citypeers.shared.CostBand;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class PlaybookMarkdownTests {
    @Test
    void aFullFileSaysEverythingAboutThePlaybook() {
        var read = PlaybookMarkdown.read("block-cleanup.md", TestFiles.text("playbooks/block-cleanup.md"));
        var row = read.row();
        assertThat(row.id()).isEqualTo("block-cleanup");
        assertThat(row.title()).isEqualTo("Run a block cleanup");
        assertThat(row.topics()).containsExactly("neighborhoods", "litter");
        assertThat(row.kind()).isEqualTo(PlaybookKind.INITIATIVE);
        assertThat(row.reviewBy()).isEqualTo(LocalDate.of(2031, 1, 31));
        assertThat(row.cost()).isEqualTo(new Cost(CostBand.LOW, "bags and gloves"));
        assertThat(row.metrics()).containsExactly(new PlaybookRow.Metric("Pounds of litter", "lb", "Weigh the truck."));
        assertThat(row.sections())
                .extracting(SectionRow::title)
                .containsExactly("Why this works", "Get ready", "Clean");
        assertThat(row.sections().getFirst().text()).isEqualTo("Neighbors who clean a block keep it clean.");
        assertThat(read.warnings()).containsExactly("front matter: \"mood\" is not known");
    }

    @Test
    void theFieldsOfAStepStandInAFencedBlockOrInLinesOfTheirOwn() {
        var steps = PlaybookMarkdown.read("block-cleanup.md", TestFiles.text("playbooks/block-cleanup.md"))
                .row()
                .sections()
                .get(1)
                .steps();
        assertThat(steps.getFirst())
                .isEqualTo(new StepRow(
                        "name-a-lead",
                        "Name a lead",
                        """
                        One person answers the phone.

                        1. Ask around.
                        2. Decide.

                        Template: [Kickoff agenda](resource:kickoff-agenda)""",
                        StepRequirement.REQUIRED,
                        "Chief of staff",
                        "P1W",
                        new Cost(CostBand.NONE, null),
                        "A lead is named: in a memo."));
        assertThat(steps.getLast())
                .isEqualTo(new StepRow(
                        "borrow-the-tools",
                        "Borrow the tools",
                        "Rakes, bags and gloves. See [the list](resource:tool-list)"
                                + " and [the agenda](resource:kickoff-agenda).",
                        StepRequirement.OPTIONAL,
                        "Public works",
                        "P3D",
                        new Cost(CostBand.LOW, "a deposit"),
                        null));
    }

    @Test
    void stepsOfOneTitleGetKeysOfTheirOwnAndTheSameTextGetsTheSameKeys() {
        var file = TestFiles.text("playbooks/block-cleanup.md");
        assertThat(keys(file)).containsExactly("name-a-lead", "borrow-the-tools", "borrow-the-tools-2");
        assertThat(keys(file)).isEqualTo(keys(file));
        assertThat(keys("1. ¿Qué medir aquí?\n2. Que medir, aqui\n3. 計画を立てる\n4. …\n"))
                .containsExactly("que-medir-aqui", "que-medir-aqui-2", "計画を立てる", "step");
    }

    @Test
    void aFileWrittenFromARowIsReadAsTheSameRow() {
        var row = PlaybookMarkdown.read("block-cleanup.md", TestFiles.text("playbooks/block-cleanup.md"))
                .row();
        assertThat(PlaybookMarkdown.read("elsewhere.md", PlaybookMarkdown.write(row))
                        .row())
                .isEqualTo(row);
    }

    @Test
    void whatIsBrokenIsRefusedWithTheLine() {
        refused("---\ntitle: [a\nkind: x\n---\n1. a\n", "line ");
        refused("---\ntitle: a\n1. a\n", "line 1: the front matter that opens here is not closed");
        refused("---\n- a\n---\n", "line 2: the front matter has to be lines of key: value");
        refused("---\ntitle: a\n---\n\n### Do\n\n```step\nkey: a\n", "line 7: the fenced block that opens here");
        refused("---\ntitle: a\n---\n\n### Do\n\n```step\nkey: a\n???\n```\n", "line 9: a step's block");
        refused("title: a\nkind: PLAN\n---\n\n### Do\n", "line 1: the front matter that ends in line 3 is not opened");
        refused("### a\nkey: same\n\n### b\nkey: same\n", "key \"same\" stands at two steps");
        refused("  \n", "the file is empty");
        refused("> ".repeat(100_000) + "deep\n", "nested too deeply");
        refused("1. x\n".repeat(2_001), "at most 2,000");
    }

    /// A key that is made of a heading changes with it, and runs hold on to keys.
    @Test
    void aStepBlockWithoutAKeyIsWarnedOf() {
        var file =
                "---\ntitle: a\ntopics: [b]\n---\n\n### Do\n\n```step\nowner: Clerk\n```\n\n### Next\n\n```step\nkey: k\n```\n";
        assertThat(PlaybookMarkdown.read("a.md", file).warnings())
                .singleElement()
                .asString()
                .startsWith("line 8: a step's block has no key; give it one");
    }

    @Test
    void aRowIsJsonOfTheSameShape() {
        var json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        var row = json.readValue("""
                {"id": "a", "title": "A", "cost": "low (tape)", "reviewBy": "2030-01-01",
                 "sections": [{"title": "S", "steps": [{"key": "k", "title": "T"}, {"title": "T"}]}]}
                """, PlaybookRow.class);
        assertThat(row.cost()).isEqualTo(new Cost(CostBand.LOW, "tape"));
        assertThat(row.sections().getFirst().steps())
                .extracting(StepRow::stepKey)
                .containsExactly("k", "t");
        assertThat(json.readValue(json.writeValueAsString(row), PlaybookRow.class))
                .isEqualTo(row);
    }

    private static List<String> keys(String file) {
        return PlaybookMarkdown.read("a.md", file).row().sections().stream()
                .flatMap(section -> section.steps().stream())
                .map(StepRow::stepKey)
                .toList();
    }

    private static void refused(String file, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlaybookMarkdown.read("a.md", file))
                .withMessageContaining(reason);
    }
}
