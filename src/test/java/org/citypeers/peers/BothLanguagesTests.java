package org.citypeers.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.citypeers.city.CityBy;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An answer in one language is the answer in the other, but for its words.
class BothLanguagesTests {
    private static final String SAME_TURN = new Mark(7, 0, "nobody").cursor();
    private static StarterPortal portal;

    @BeforeAll
    static void open() {
        portal = StarterPortal.shared();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open data in Texas but not Austin",
                "mini grants in cities under 300k",
                "who failed at mini grants",
                "cities like Dayton under 100k in Ohio",
                "cool roofs near Boise within 200 miles",
                "chief service officer in the Midwest"
            })
    void theSamePeersStandInTheSameOrderForTheSameReasons(String words) {
        var english = ask(words, null, SAME_TURN);
        var spanish = ask(words, "es-MX", SAME_TURN);
        assertThat(spanish.edges()).isNotEmpty();
        assertThat(all(spanish.edges(), PeerEdge::cursor)).isEqualTo(all(english.edges(), PeerEdge::cursor));
        assertThat(all(spanish.edges(), PeerEdge::score)).isEqualTo(all(english.edges(), PeerEdge::score));
        assertThat(all(spanish.understood(), Constraint::key)).isEqualTo(all(english.understood(), Constraint::key));
        assertThat(all(spanish.understood(), Constraint::inForce))
                .isEqualTo(all(english.understood(), Constraint::inForce));
        assertThat(all(spanish.relaxed(), Constraint::key)).isEqualTo(all(english.relaxed(), Constraint::key));
        assertThat(spanish.words()).isEqualTo(english.words());
        assertThat(spanish.totalCount()).isEqualTo(english.totalCount());
        assertThat(all(spanish.edges(), BothLanguagesTests::sentences))
                .doesNotContainAnyElementsOf(all(english.edges(), BothLanguagesTests::sentences));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open data policy", "mini grants"})
    void aPageInSpanishGoesOnWhereOneInEnglishEnded(String words) {
        var end = ask(words, "en", SAME_TURN).pageInfo().endCursor();
        assertThat(all(ask(words, "es", end).edges(), PeerEdge::cursor))
                .isNotEmpty()
                .isEqualTo(all(ask(words, "en", end).edges(), PeerEdge::cursor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open data in Texas", "cities like Dayton in Michigan"})
    void whoIsKeptOutIsKeptOutByTheSame(String words) {
        var spanish = ask(words, "es", null);
        assertThat(spanish.counterfactuals())
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told.sentence())
                        .contains("no se muestra por el filtro «en ", "ocuparía el ", " lugar")
                        .endsWith("."));
        for (var told : spanish.counterfactuals())
            assertThat(ask(words, "en", null).counterfactuals())
                    .extracting(other -> other.constraint().key())
                    .contains(told.constraint().key());
    }

    @Test
    void whatCitiesAreComparedByIsToldInTheLanguage() {
        var compared = ask("open data policy", "es", null).edges().stream()
                .flatMap(edge -> edge.reasons().stream())
                .filter(PeerReason.LikenessReason.class::isInstance)
                .flatMap(reason -> ((PeerReason.LikenessReason) reason).comparison().stream())
                .toList();
        assertThat(compared)
                .anySatisfy(one -> assertThat(one.label()).isEqualTo("Población"))
                .anySatisfy(one -> assertThat(one.you()).isEqualTo("Medio Oeste"))
                .allSatisfy(one -> assertThat(one.label()).isNotEqualTo("Population"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open data policy", "cool roofs"})
    void whatIsKeptOfAMatchStaysInItsLanguage(String words) {
        var edge = ask(words, "es", null).edges().getFirst();
        assertThat(edge.match().reasons())
                .extracting(MatchSnapshot.Reason::sentence)
                .isEqualTo(all(edge.reasons(), PeerReason::sentence));
    }

    private static List<String> sentences(PeerEdge edge) {
        return all(edge.reasons(), PeerReason::sentence);
    }

    private static <T, R> List<R> all(List<T> of, Function<T, R> what) {
        return of.stream().map(what).toList();
    }

    private static PeerConnection ask(String words, @Nullable String language, @Nullable String after) {
        var question = new PeerQuestion(
                words, CityBy.slug("lansing-mi"), null, null, null, null, null, null, null, null, null, null, language);
        return portal.peers().find(question, Page.forward(10, after), false, Viewer.ANYONE, "a test");
    }
}
