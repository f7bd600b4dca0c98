package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A score is shown to everybody, so it must not change by what is hidden.
class HiddenStatisticsTests extends FreshLibrary {
    @Override
    void fill() throws IOException {
        for (int at = 0; at < 20; at++)
            library.put(Item.of("practice", "garden-" + at, "Garden " + at, "Neighbors and gardens " + at + ".")
                    .body("A quillwort by the water. ".repeat(1 + at % 3) + "Soil and seeds. ".repeat(at % 5))
                    .facet("topic", TestLibrary.id("topic", "gardens")));
        library.put(Item.of("playbook", "guide", "Quillwort guide", "Water and quillworts.")
                .facet("populationBand", "OVER_1M"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quillwort",
                "garden water",
                "\"soil and seeds\" quillworts",
                "title:guide water",
                "quilwort seeds"
            })
    void aScoreDoesNotChangeByWhatIsHidden(String words) throws IOException {
        var search = scores(words);
        var evidence = evidence(words);
        assertThat(search).isNotEmpty();
        hide();
        same(scores(words), search);
        same(evidence(words), evidence);
    }

    @Test
    void whatIsAlikeDoesNotChangeByWhatIsHidden() throws IOException {
        var before = alike();
        assertThat(before).isNotEmpty();
        hide();
        same(alike(), before);
    }

    private Map<String, Double> alike() {
        var like = new Likeness(TestLibrary.id("practice", "garden-11"), LikenessBasis.TEXT);
        var found = library.search(LibraryQuestion.like(like, null, Viewer.ANYONE), Page.forward(20, null));
        var scores = new LinkedHashMap<String, Double>();
        for (var edge : found.edges()) scores.put(edge.item().slug(), edge.score());
        return scores;
    }

    @Test
    void whoSeesWhatIsHiddenFindsIt() throws IOException {
        hide();
        var network = new Viewer("colleague", Set.of(Viewer.PUBLIC, Viewer.NETWORK), Viewer.ANYONE.scopes());
        var found = library.search(LibraryQuestion.of("zyzzyva", null, null, network), Page.forward(5, null));
        assertThat(TestLibrary.slugs(found)).containsExactlyInAnyOrder("hidden-0", "hidden-1", "hidden-2");
    }

    /// Each a segment of its own, longer and with the same words.
    private void hide() throws IOException {
        for (int at = 0; at < 3; at++)
            library.put(Item.of("practice", "hidden-" + at, "Quillwort zyzzyva guide", "Water, gardens and seeds.")
                    .body("quillwort soil and seeds guide neighbors zyzzyva ".repeat(40))
                    .facet("topic", TestLibrary.id("topic", "gardens"))
                    .seenBy(Viewer.NETWORK));
    }

    private static void same(Map<String, Double> after, Map<String, Double> before) {
        assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
        before.forEach((slug, score) -> assertThat(after.get(slug)).as(slug).isCloseTo(score, within(1e-9)));
    }

    private Map<String, Double> scores(String words) {
        var scores = new LinkedHashMap<String, Double>();
        for (var edge : library.search(words).edges()) scores.put(edge.item().slug(), (double) edge.score());
        return scores;
    }

    private Map<String, Double> evidence(String words) {
        var scores = new LinkedHashMap<String, Double>();
        for (var one :
                new EvidenceSearch(library.serving, library.vocabulary).of(words, Map.of(), 100, Viewer.ANYONE)) {
            scores.put(one.slug(), (double) one.score());
            scores.put(one.slug() + " carries", one.carried());
        }
        return scores;
    }
}
