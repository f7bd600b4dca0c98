package org.citypeers.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTests {
    private static final List<ReadabilityReport.Line> LINES = ReadabilityReport.lines(TheShelf.WRITTEN);

    @Test
    void noEnglishTextAsksForMoreThanNineYearsOfSchool() {
        assertThat(LINES)
                .filteredOn(line -> !line.spanish())
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        line -> assertThat(line.text().grade()).as(line.path()).isLessThanOrEqualTo(9));
    }

    @Test
    void everySpanishTextIsReadWithEase() {
        assertThat(LINES)
                .filteredOn(ReadabilityReport.Line::spanish)
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(line ->
                        assertThat(line.text().easeInSpanish()).as(line.path()).isGreaterThan(60));
    }

    @Test
    void theReportIsWritten() throws IOException {
        var report = Path.of("target/readability.txt");
        Files.createDirectories(report.getParent());
        Files.writeString(report, LINES.stream().map(String::valueOf).collect(Collectors.joining("\n", "", "\n")));
        assertThat(report).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({
        "block, 1",
        "lot, 1",
        "cleaned, 1",
        "painted, 2",
        "litter, 2",
        "table, 2",
        "people, 2",
        "inches, 2",
        "create, 2",
        "idea, 3",
        "volunteer, 3",
        "city's, 2",
        "paying, 2",
        "neighborhood, 3",
        "community, 4",
        "measure, 2",
        "actual, 3",
        "material, 4",
        "organization, 5",
        "participatory, 6"
    })
    void syllablesAreCountedAsPeopleSpeakThem(String word, int syllables) {
        assertThat(Readability.english(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"barrio, 2", "día, 2", "ciudad, 2", "quien, 1", "huerto, 2", "alcaldía, 4", "agua, 2", "área, 3"})
    void spanishSyllablesKeepStrongVowelsApart(String word, int syllables) {
        assertThat(Readability.spanish(word)).isEqualTo(syllables);
    }
}
