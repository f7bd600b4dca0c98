package org.citypeers.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.citypeers.city.CityLens;
import org.citypeers.peers.Constraint.Field;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of an answer by what was understood of its question.
class UnderstoodTests {
    private static StarterPortal portal;

    @BeforeAll
    static void open() {
        portal = StarterPortal.shared();
    }

    @ParameterizedTest
    @CsvSource({
        "who stopped cool roofs, cool roofs",
        "who failed at mini grants, mini grants",
        "mayor who stopped participatory budgeting, mayor participatory budgeting"
    })
    void ignoringThatItEndedGivesTheAnswerOfTheQuestionWithoutThat(String words, String without) {
        var ended = ask(words, null, List.of("ENDED"));
        var plain = ask(without, null, List.of());
        assertThat(ended.words()).isEqualTo(plain.words());
        assertThat(ended.understood())
                .extracting(Constraint::key)
                .isEqualTo(plain.understood().stream().map(Constraint::key).toList());
        assertThat(ended.standing().candidates())
                .extracting(one -> one.id() + " " + one.score())
                .containsExactlyInAnyOrderElementsOf(plain.standing().candidates().stream()
                        .map(one -> one.id() + " " + one.score())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mayor who stopped participatory budgeting", "city manager mini-grants"})
    void aMayorIsSomebodyThoughThereIsATopicOfMayors(String words) {
        assertThat(ask(words, null, List.of()).understood())
                .extracting(Constraint::field)
                .contains(Field.ROLE);
    }

    @Test
    void aPostThatNobodyIsKnownToHoldSpeaksForNoCityThatDidNothing() {
        var found = ask("mayor who did cool roofs", null, List.of());
        assertThat(found.standing().candidates())
                .anyMatch(one -> one.kind() == PeerKind.CITY && one.has(PeerSignal.ROLE))
                .allMatch(one -> one.has(PeerSignal.TOPIC) || isWhereSomebodyIsKnown(one));
    }

    /// Samples of people are mayors, or in a mayor's office, of these cities alone.
    private static boolean isWhereSomebodyIsKnown(Candidate one) {
        var city = one.city();
        return city != null
                && Set.of("sample-old-mill-in", "lansing-mi", "laredo-tx").contains(city.slug());
    }

    @Test
    void whoIsKnownToHaveFailedIsLeftOutWhereThatIsNotWanted() {
        var found = ask("cool roofs that have not failed", null, List.of());
        assertThat(found.relaxed()).isEmpty();
        assertThat(found.standing().ordered()).isNotEmpty().noneMatch(Candidate::ended);
        assertThat(ask("cool roofs", null, List.of()).standing().ordered()).anyMatch(Candidate::ended);
    }

    @Test
    void aCityThatIsLeftOutIsNotShown() {
        var found = ask("open data in Texas but not Austin", null, List.of());
        assertThat(found.standing().ordered())
                .isNotEmpty()
                .noneMatch(one -> one.city() != null && one.city().slug().equals("austin-tx"));
        assertThat(ask("cool roofs in Arizona but not Phoenix", null, List.of())
                        .standing()
                        .ordered())
                .noneMatch(one -> one.city() != null && one.city().slug().equals("phoenix-az"));
        assertThat(ask("open data in Texas", null, List.of()).standing().ordered())
                .anyMatch(one -> one.city() != null && one.city().slug().equals("austin-tx"));
    }

    @Test
    void moneyIsComparedWithNothingAndItsBoundIsNoWord() {
        var found = ask("over $50,000 in grants", null, List.of());
        assertThat(found.words()).isEqualTo("grants");
        assertThat(found.notes()).anyMatch(note -> note.contains("no filter here"));
        assertThat(found.edges())
                .isNotEmpty()
                .flatExtracting(PeerEdge::reasons)
                .filteredOn(PeerReason.EvidenceReason.class::isInstance)
                .extracting(PeerReason::sentence)
                .noneMatch(sentence -> sentence.contains("answers over"));
        var alone = ask("something that costs less than $10k", null, List.of());
        assertThat(alone.edges()).isEmpty();
        assertThat(alone.notes())
                .anyMatch(note -> note.contains("no filter here"))
                .anyMatch(note -> note.contains("add what was done"));
    }

    @Test
    void aMisspeltCityIsNamedAndNobodyIsComparedWithIt() {
        var found = ask("cities like Daytn", null, List.of());
        assertThat(found.edges()).isEmpty();
        assertThat(found.understood()).singleElement().satisfies(one -> {
            assertThat(one.field()).isEqualTo(Field.LIKE);
            assertThat(one.inForce()).isFalse();
            assertThat(one.caution()).startsWith("Is Dayton, Ohio meant?");
        });
        assertThat(found.notes()).anyMatch(note -> note.contains("Is Dayton, Ohio meant?"));
    }

    @Test
    void whatComparesNothingIsNotSaidToBeInForce() {
        var economy = new CityLens(CityLens.Basis.ECONOMY, null);
        assertThat(ask("open data in cities like Dayton", economy, List.of()).understood())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.inForce()).isFalse();
                    assertThat(one.caution()).contains("to compare Dayton with others");
                });
        assertThat(ask("open data in cities like Dayton", null, List.of()).understood())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.inForce()).isTrue();
                    assertThat(one.caution()).isNull();
                });
        assertThat(ask("open data in cities not like Dayton", null, List.of()).understood())
                .singleElement()
                .satisfies(one -> assertThat(one.inForce()).isFalse());
    }

    private static PeerConnection ask(String words, @Nullable CityLens lens, List<String> ignored) {
        var question =
                new PeerQuestion(words, null, null, null, null, null, null, null, null, null, lens, ignored, null);
        return portal.peers().find(question, Page.forward(10, null), false, Viewer.ANYONE, "a test");
    }
}
