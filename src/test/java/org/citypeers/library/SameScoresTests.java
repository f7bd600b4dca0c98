package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two portals that hold the same items answer the same, whatever each of them went through.
class SameScoresTests {
    private static final int ITEMS = 40;

    @TempDir
    Path folder;

    @Test
    void aScoreDoesNotTellWhatWasReplacedOrRemoved() throws IOException, InterruptedException {
        try (var fresh = new TestLibrary(folder.resolve("fresh"));
                var old = new TestLibrary(folder.resolve("old"))) {
            for (int at = 0; at < ITEMS; at++) fresh.put(item(at));
            for (int at = ITEMS - 1; at >= 0; at--) old.put(item(at));
            for (int at = 0; at < ITEMS; at += 3) old.put(item(at).body("Rain, rain and rain."));
            for (int at = 0; at < ITEMS; at += 3) old.put(item(at));
            for (int at = ITEMS; at < ITEMS + 9; at++) old.put(item(at));
            for (int at = ITEMS; at < ITEMS + 9; at++)
                old.remove(item(at).made().id());
            assertThat(scores(old)).isNotEqualTo(scores(fresh));

            old.tidy();

            assertThat(scores(old)).isEqualTo(scores(fresh));
        }
    }

    private static Item item(int number) {
        return Item.of("practice", "garden-" + number, "Garden " + number, "A rain garden. ".repeat(number % 4))
                .body("Soil and seeds. ".repeat(1 + number % 5));
    }

    /// In their order.
    private static List<Map.Entry<String, Double>> scores(TestLibrary library) {
        return library.search("rain seeds").edges().stream()
                .map(edge -> Map.entry(edge.item().slug(), edge.score()))
                .toList();
    }
}
