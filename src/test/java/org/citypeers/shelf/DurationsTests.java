package org.citypeers.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citypeers.playbook.PlaybookRow;
import org.citypeers.playbook.StepRequirement;
import org.citypeers.playbook.StepRow;
import org.junit.jupiter.api.Test;

/// Whoever plans a year by a playbook can finish it in the time it states.
class DurationsTests {
    private static final Path OVERLAPS = Path.of("src/test/resources/shelf-contract/overlaps.txt");
    private static final double DAYS_A_MONTH = 30.44;

    /// Some wait for a season of planting, heat or school.
    private static final double A_SEASON = 300;

    private static final Map<String, Overlap> EARLIER = overlaps();

    /// A step that does not wait for all steps before it.
    ///
    /// @param beside whether it begins together with the other one, and not after it
    private record Overlap(String playbook, String step, boolean beside, String other) {
        static Overlap of(String line) {
            var cells = line.split("\\s*\\|\\s*");
            assertThat(cells).as(line).hasSize(4);
            assertThat(cells[2]).as(line).isIn("beside", "after");
            return new Overlap(cells[0], cells[1], cells[2].equals("beside"), cells[3]);
        }
    }

    private record Span(double start, double end) {}

    @Test
    void aPlaybookLastsAsLongAsItsLongestChainOfRequiredSteps() {
        assertThat(originals())
                .hasSizeGreaterThan(20)
                .allSatisfy(playbook -> assertThat(days(playbook.duration()))
                        .as(playbook.id() + " states " + playbook.duration())
                        .isBetween(chain(playbook), chain(playbook) + A_SEASON));
    }

    @Test
    void whatBeginsEarlierNamesARequiredStepBeforeIt() {
        var playbooks = TheShelf.byId(TheShelf.PLAYBOOKS);
        assertThat(EARLIER).hasSizeGreaterThan(30);
        for (var earlier : EARLIER.values()) {
            var keys = required(Objects.requireNonNull(playbooks.get(earlier.playbook()), earlier.playbook()))
                    .map(StepRow::stepKey)
                    .toList();
            assertThat(keys).as(earlier.playbook()).contains(earlier.step(), earlier.other());
            assertThat(keys.indexOf(earlier.other())).as(earlier.step()).isLessThan(keys.indexOf(earlier.step()));
        }
    }

    private static double chain(PlaybookRow playbook) {
        var spans = new HashMap<String, Span>();
        double end = 0;
        for (var step : required(playbook).toList()) {
            var earlier = EARLIER.get(playbook.id() + "#" + step.stepKey());
            double start = earlier == null ? end : start(earlier, spans);
            var span = new Span(start, start + days(step.duration()));
            spans.put(step.stepKey(), span);
            end = Math.max(end, span.end());
        }
        return end;
    }

    private static double start(Overlap earlier, Map<String, Span> spans) {
        var other = Objects.requireNonNull(spans.get(earlier.other()), earlier.other());
        return earlier.beside() ? other.start() : other.end();
    }

    private static double days(String duration) {
        var period = Period.parse(duration);
        return period.toTotalMonths() * DAYS_A_MONTH + period.getDays();
    }

    private static Stream<StepRow> required(PlaybookRow playbook) {
        return TheShelf.steps(playbook).filter(step -> step.requirement() == StepRequirement.REQUIRED);
    }

    private static List<PlaybookRow> originals() {
        return TheShelf.PLAYBOOKS.stream()
                .filter(playbook -> playbook.translationOf() == null)
                .toList();
    }

    private static Map<String, Overlap> overlaps() {
        try {
            return Files.readAllLines(OVERLAPS).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(Overlap::of)
                    .collect(Collectors.toMap(one -> one.playbook() + "#" + one.step(), one -> one));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
