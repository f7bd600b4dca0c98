package org.citypeers.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citypeers.practice.PracticeRow;
import org.citypeers.program.ProgramRow;
import org.junit.jupiter.api.Test;

/// Programs and the practices they spread lead to each other, and a program says who runs it.
class JoiningTests {
    private static final List<ProgramRow> REAL = TheShelf.WRITTEN.rows(ProgramRow.class).stream()
            .filter(program -> !TheShelf.isSample(program))
            .toList();

    @Test
    void aProgramSaysWhoRunsItAndWhoSaysSo() {
        assertThat(REAL).hasSizeGreaterThanOrEqualTo(5).allSatisfy(program -> {
            assertThat(program.organizations()).as(program.id()).isNotEmpty();
            assertThat(program.sources()).as(program.id()).isNotEmpty();
        });
    }

    @Test
    void whatAProgramSpreadsIsOnTheShelf() {
        assertThat(REAL.stream().filter(program -> !program.practices().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(program -> assertThat(TheShelf.namesOf(PracticeRow.class, program))
                        .as(program.id())
                        .containsAll(program.practices()));
    }

    /// Who finds the practice asks next whether the own city may take part.
    @Test
    void aPracticeThatAPlaybookJoinsNamesItsProgram() {
        var practices = TheShelf.byId(TheShelf.PRACTICES);
        assertThat(practices.get("data-and-evidence-certification"))
                .extracting(PracticeRow::programs)
                .isEqualTo(List.of("what-works-cities"));
        for (var id : List.of("service-declaration", "chief-service-officer", "mayor-recruitment"))
            assertThat(practices.get(id)).extracting(PracticeRow::programs).isEqualTo(List.of("cities-of-service"));
        assertThat(practices.get("neighborhood-mini-grants"))
                .extracting(PracticeRow::programs)
                .isEqualTo(List.of("love-your-block"));
    }

    /// Playbooks about joining something lead to the page that says what it is.
    @Test
    void aPlaybookAboutAProgramLinksIt() {
        var programs = TheShelf.byId(REAL);
        var practices = TheShelf.byId(TheShelf.PRACTICES);
        var joining = List.of(
                "sign-and-live-the-declaration-of-service",
                "recruit-your-mayor",
                "recruit-your-mayor.es",
                "prepare-for-a-data-and-evidence-certification");
        assertThat(TheShelf.PLAYBOOKS)
                .filteredOn(playbook -> joining.contains(playbook.id()))
                .hasSameSizeAs(joining)
                .allSatisfy(playbook -> {
                    var practice = practices.get(String.valueOf(playbook.practice()));
                    assertThat(practice).isNotNull();
                    for (var program : practice.programs()) {
                        assertThat(TheShelf.text(playbook)).contains("](/programs/" + program + ")");
                        assertThat(TheShelf.text(playbook))
                                .contains(programs.get(program).title());
                    }
                });
    }
}
