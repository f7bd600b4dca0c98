package org.citypeers.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.citypeers.city.CityBy;
import org.citypeers.city.CityLens;
import org.citypeers.city.CityVariable;
import org.citypeers.shared.BadRequest;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is answered where nothing is asked for, or nothing is known.
class SilenceTests {
    private static final CityBy DAYTON = CityBy.slug("dayton-oh");

    private static StarterPortal portal;

    @BeforeAll
    static void open() {
        portal = StarterPortal.shared();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cities in Ohio",
                "something similar in Ohio",
                "smaller cities",
                "within 50 miles of us",
                "council manager form"
            })
    void filtersWithoutAMatterNameNobodyAndSayWhatToAdd(String words) {
        var found = ask(words, null, null);
        assertThat(found.totalCount()).isZero();
        assertThat(found.understood()).isNotEmpty();
        assertThat(found.notes())
                .singleElement()
                .asString()
                .contains("add what was done")
                .contains("give your city");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cities in Ohio", "smaller cities", "within 50 miles of us", "same problem but bigger"})
    void fromACityFiltersWithoutAMatterAreAnsweredByLikenessAlone(String words) {
        var found = ask(words, DAYTON, null);
        assertThat(found.edges()).isNotEmpty();
        assertThat(found.edges())
                .flatExtracting(PeerEdge::reasons)
                .extracting(PeerReason::signal)
                .contains(PeerSignal.CITY)
                .doesNotContain(PeerSignal.TOPIC, PeerSignal.OUTCOME, PeerSignal.RECENCY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?!?", "...", "who", "the", "\"\"", "something that costs less"})
    void whatSaysNothingIsABadRequest(String words) {
        assertThatThrownBy(() -> ask(words, null, null))
                .isInstanceOf(BadRequest.class)
                .hasMessage("the question asks for nothing; give query, topics or from");
    }

    @Test
    void aLongNameInQuotesIsNotTooMuchToAsk() {
        assertThat(ask("\"what works cities\" open data", DAYTON, null).understood())
                .isEmpty();
    }

    @Test
    void aCityThatIsNotMeantAfterAllLeavesNothingToAskForAndThatIsSaid() {
        var like = ask("cities like Dayton", null, null).understood().getFirst().key();
        var question = new PeerQuestion(
                "cities like Dayton", null, null, null, null, null, null, null, null, null, null, List.of(like), null);
        var found = portal.peers().find(question, Page.forward(5, null), false, Viewer.ANYONE, "a test");
        assertThat(found.edges()).isEmpty();
        assertThat(found.notes()).isNotEmpty();
    }

    @Test
    void aLensWithoutItsFactsComparesNobodyAndSaysSo() {
        var economy = new CityLens(CityLens.Basis.ECONOMY, null);
        var found = ask("", DAYTON, economy);
        assertThat(found.edges()).isEmpty();
        assertThat(found.notes())
                .singleElement()
                .asString()
                .contains("to compare Dayton with others: no", "median household income", "poverty rate")
                .contains("Choose another lens");
        var matter = ask("open data policy", DAYTON, economy);
        assertThat(matter.edges()).isNotEmpty();
        assertThat(matter.notes()).hasSize(1);
        assertThat(matter.edges())
                .flatExtracting(PeerEdge::reasons)
                .extracting(PeerReason::signal)
                .doesNotContain(PeerSignal.CITY);
        var none = new CityLens(CityLens.Basis.ECONOMY, List.of(new CityLens.Weight(CityVariable.POPULATION, 0)));
        assertThat(ask("", DAYTON, none).notes()).isNotEmpty();
    }

    @Test
    void anImpossibleWeightIsRefusedWhoeverAsks() {
        var negative = List.of(new CityLens.Weight(CityVariable.POPULATION, -1));
        assertThatThrownBy(() -> ask("open data", null, new CityLens(null, negative)))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("must be 0 to 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mini grants under 60k", "mini grants in Texas under 60k", "heat checks by phone"})
    void theFirstPageHoldsNoThirdOfACityAndTheNextGoesOnWithThem(String words) {
        var first = ask(words, null, null);
        assertThat(first
                        .standing()
                        .ordered()
                        .subList(0, Math.min(10, first.edges().size()))
                        .stream()
                        .filter(one -> one.city() != null)
                        .collect(Collectors.groupingBy(Candidate::city, Collectors.counting()))
                        .values())
                .allMatch(ofACity -> ofACity <= 2);
        var ids = new HashSet<String>();
        var page = first;
        while (true) {
            page.edges()
                    .forEach(edge -> assertThat(ids.add(edge.match().peer())).isTrue());
            if (!page.pageInfo().hasNextPage()) break;
            page = portal.peers()
                    .find(
                            question(words, null, null),
                            Page.forward(10, page.pageInfo().endCursor()),
                            false,
                            Viewer.ANYONE,
                            "a test");
        }
        assertThat(ids).hasSize(first.totalCount());
    }

    private static PeerConnection ask(String words, @Nullable CityBy from, @Nullable CityLens lens) {
        return portal.peers().find(question(words, from, lens), Page.forward(10, null), false, Viewer.ANYONE, "a test");
    }

    private static PeerQuestion question(String words, @Nullable CityBy from, @Nullable CityLens lens) {
        return new PeerQuestion(words, from, null, null, null, null, null, null, null, null, lens, null, null);
    }
}
