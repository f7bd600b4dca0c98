package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.stream.IntStream;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;

/// What decides between hits that are equally good.
class TiesTests extends FreshLibrary {
    @Override
    void fill() throws IOException {
        library.put(
                Item.of("playbook", "gardens", "Community gardens", "Neighbors grow food on empty land."),
                Item.of("practice", "lots", "Mowing vacant property", "Crews mow; the garden club helps."),
                Item.of("practice", "eyesores", "Clearing every eyesore", "Crews clear."),
                Item.of("resource", "engagement", "Resident engagement survey", "Engagement of residents."));
    }

    @Test
    void whatIsCurrentProvenAndUsedStandsBeforeItsEqualsButNeverBeforeABetterMatch() throws IOException {
        library.put(
                Item.of("practice", "a-stale", "Wabe sundial", "Round and round.")
                        .number("reviewBy", 1),
                Item.of("practice", "b-plain", "Wabe sundial", "Round and round."),
                Item.of("practice", "c-proven", "Wabe sundial", "Round and round.")
                        .facet("evidence", "LEVEL_5")
                        .number("cities", 30),
                Item.of("practice", "d-better", "Wabe sundial", "Round and round the wabe.")
                        .number("reviewBy", 1));
        var found = library.search("wabe");
        assertThat(TestLibrary.slugs(found)).containsExactly("d-better", "c-proven", "b-plain", "a-stale");
        assertThat(found.edges()).extracting(LibraryEdge::stale).containsExactly(true, false, false, true);
    }

    @Test
    void whatBreaksTiesAddsNoMoreThanItMay() throws IOException {
        var items = IntStream.range(0, 60)
                .mapToObj(at -> Item.of("practice", "s" + at, "Gimble " + "wabe ".repeat(at % 7), "Of " + at + ".")
                        .facet("evidence", "LEVEL_" + at % 6)
                        .number("cities", at)
                        .number("reviewBy", at % 2 == 0 ? 1 : 99_999)
                        .made())
                .toList();
        library.put(items);
        var words = Words.of("gimble wabe");
        library.ask(searcher -> {
            var plain = new Understanding(searcher, Lexicon.EMPTY, Viewer.ANYONE)
                    .of(words)
                    .query();
            var reading = new Reading(searcher);
            var scores = new HashMap<String, Float>();
            for (var hit : searcher.search(plain, 100).scoreDocs)
                scores.put(reading.sorted(LibraryFields.ID, hit.doc), hit.score);
            for (var hit : searcher.search(Standing.under(plain), 100).scoreDocs)
                assertThat(hit.score - scores.getOrDefault(reading.sorted(LibraryFields.ID, hit.doc), -1f))
                        .isBetween(-0.001f, Standing.MOST + 0.001f);
            return scores;
        });
    }
}
