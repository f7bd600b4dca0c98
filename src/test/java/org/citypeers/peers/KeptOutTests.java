package org.citypeers.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.citypeers.city.City;
import org.citypeers.city.CityBy;
import org.citypeers.people.Person;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is told of a filter, against the answer that ignores it.
class KeptOutTests {
    private static StarterPortal portal;

    @BeforeAll
    static void open() {
        portal = StarterPortal.shared();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open data in Texas",
                "open data in cities over 500k",
                "mini grants in cities under 300k",
                "open data policy in the Midwest",
                "cities like Dayton in Michigan",
                "cities like Dayton under 100k in Ohio"
            })
    void theRankToldIsTheRankInTheAnswerWithoutTheFilter(String words) {
        var found = ask(words, List.of(), null);
        assertThat(found.counterfactuals()).as(words).isNotEmpty();
        assertThat(found.counterfactuals()).extracting(Counterfactual::rank).isSorted();
        long seed = found.standing().seed();
        for (var told : found.counterfactuals()) {
            var sameTurn = new Mark(seed, 0, "nobody").cursor();
            var without = ask(words, List.of(told.constraint().key()), sameTurn);
            assertThat(id(without.nodes().get(told.rank() - 1)))
                    .as(told.sentence())
                    .isEqualTo(id(told.node()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"open data in Texas", "open data in cities over 500k"})
    void whoTakesTurnsWithEqualsIsSaidToAndStandsAmongThemInAnyAnswer(String words) {
        for (var told : ask(words, List.of(), null).counterfactuals()) {
            assertThat(told.sentence().contains("in turn with")).isEqualTo(told.turns() > 0);
            var ranks = new ArrayList<Integer>();
            IntStream.range(0, 5).forEach(again -> {
                var nodes = ask(words, List.of(told.constraint().key()), null)
                        .standing()
                        .ordered();
                for (int at = 0; at < nodes.size(); at++)
                    if (nodes.get(at).id().equals(id(told.node()))) ranks.add(at + 1);
            });
            assertThat(ranks)
                    .hasSize(5)
                    .allSatisfy(rank -> assertThat(Math.abs(rank - told.rank())).isLessThanOrEqualTo(told.turns()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"who failed at mini grants", "chief service officer in Ohio", "love your block vacant lots"})
    void ofAPostAProgramOrAFailureNoRankIsGuessed(String words) {
        assertThat(ask(words, List.of(), null).counterfactuals())
                .extracting(told -> told.constraint().field())
                .doesNotContain(Constraint.Field.ENDED, Constraint.Field.ROLE, Constraint.Field.PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"open data policy", "mini grants", "cool roofs"})
    void whoStandsFirstIsNotToldWhatWouldBringThemFirst(String words) {
        var standing = ask(words, List.of(), null).standing();
        var first = standing.ordered().getFirst();
        assertThat(standing.about(first.id()).orElseThrow()).endsWith("ranks first for \"" + words + "\".");
    }

    private static PeerConnection ask(String words, List<String> ignore, @Nullable String after) {
        var question = new PeerQuestion(
                words, CityBy.slug("lansing-mi"), null, null, null, null, null, null, null, null, null, ignore, null);
        return portal.peers().find(question, Page.forward(100, after), false, Viewer.ANYONE, "a test");
    }

    private static String id(Object node) {
        if (node instanceof City city) return city.id();
        return ((Person) node).id();
    }
}
