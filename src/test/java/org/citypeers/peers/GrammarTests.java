package org.citypeers.peers;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrammarTests {
    private static final Grammar GRAMMAR = new Grammar(GrammarWorld.names());

    /// @param understood sentences of the constraints
    @TypedQuestions
    void wordsAreUnderstoodAndTheRestIsLookedFor(String question, String understood, String rest) {
        var asked = asked(question);
        assertThat(asked.constraints().stream().map(Constraint::sentence).collect(joining("; ")))
                .isEqualTo(understood == null ? "" : understood);
        assertThat(asked.words()).isEqualTo(rest == null ? "" : rest);
    }

    @Test
    void whatIsNotMeantIsTakenBack() {
        var first = asked("love your block in Texas under 60k");
        var keys = first.constraints().stream().map(Constraint::key).toList();
        assertThat(keys).containsExactly("POPULATION:-60000", "SUBDIVISION:US-TX", "PROGRAM:Love Your Block");
        var without = asked("love your block in Texas under 60k", keys.get(0), keys.get(2));
        assertThat(without.constraints()).extracting(Constraint::key).containsExactly("SUBDIVISION:US-TX");
        assertThat(without.words()).isEqualTo("love your block");
    }

    @Test
    void aFormOfGovernmentSaysHowFewCitiesStateTheirs() {
        assertThat(asked("council-manager cities").constraints().getFirst().caution())
                .isEqualTo("Of 9 cities 2 say.");
    }

    @Test
    void ofSeveralCitiesOfOneNameTheLargestIsMeantAndThatIsSaid() {
        assertThat(asked("cities like Springfield").constraints().getFirst().caution())
                .isEqualTo("3 cities are called Springfield; the largest was taken.");
    }

    @Test
    void ofACityThatIsLeftOutItIsNotSaidThatItPasses() {
        assertThat(asked("open data but not Springfield").constraints())
                .singleElement()
                .extracting(Constraint::caution)
                .isEqualTo("3 cities are called Springfield; all of them are meant.");
    }

    @Test
    void everyMisspeltCityHasAKeyOfItsOwn() {
        assertThat(asked("cities like Daytn or cities like Bostan").constraints())
                .extracting(Constraint::key)
                .containsExactly("LIKE:not_here_daytn", "LIKE:not_here_bostan");
    }

    private static Asked asked(String question, String... ignored) {
        var asked = new PeerQuestion(
                question, null, null, null, null, null, null, null, null, null, null, List.of(ignored), null);
        return Asked.of(asked, GRAMMAR.read(question), GrammarWorld.HOME, Set.of(), "Of 9 cities 2 say.");
    }
}
