package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citypeers.library.VacantLots.lexicon;
import static org.citypeers.library.VacantLots.library;
import static org.citypeers.library.VacantLots.lots;
import static org.citypeers.library.VacantLots.ohio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.memory.MemoryIndex;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which saved searches an item may be for at all.
class ShortlistTests {
    private static final List<String> WORDS = List.of(
            "alley", "bench", "curb", "drain", "elm", "fence", "garden", "hydrant", "lamp", "meadow", "orchard",
            "pier");

    @TempDir
    Path folder;

    /// Whatever is asked of an item one search after the other, its shortlist has all that say yes.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theShortlistLosesNoMatch(long seed) throws IOException {
        var random = new Random(seed);
        try (var library = library(folder)) {
            var all = new ArrayList<Awaited>();
            for (int at = 0; at < 300; at++) {
                var question = question(String.valueOf(at), random);
                all.add(library.ask(searcher -> EveryWord.of(question, lexicon(), searcher)));
            }
            var shortlist = new Shortlist(all);
            int matches = 0;
            int asked = 0;
            for (int at = 0; at < 100; at++) {
                var alone = MemoryIndex.fromDocument(
                                Documents.of(item(at, random).made()).getLast(), LibraryFields.ANALYZER)
                        .createSearcher();
                var expected = new HashSet<String>();
                for (var one : all) if (Watch.has(alone, one)) expected.add(one.id());
                var few =
                        shortlist.of(alone.getIndexReader().leaves().getFirst().reader());
                var found = new HashSet<String>();
                for (var one : few) if (Watch.has(alone, one)) found.add(one.id());
                assertThat(found).as("seed %s, item %s", seed, at).isEqualTo(expected);
                matches += expected.size();
                asked += few.size();
            }
            assertThat(matches).isPositive();
            assertThat(asked).as("searches asked of 30,000").isLessThan(15_000);
        }
    }

    private static SavedQuestion question(String id, Random random) {
        var word = any(random);
        var other = any(random);
        var filter = random.nextInt(4) == 0 ? ohio() : LibraryFilter.NONE;
        var words = switch (random.nextInt(8)) {
            case 0 -> word + " " + other;
            case 1 -> "\"" + word + " " + other + "\"";
            case 2 -> word + " -" + other;
            case 3 -> "title:" + word;
            case 4 -> "-title:" + word + " " + other;
            case 5 -> "weedy lots " + word;
            case 6 -> word + " " + other + " " + any(random);
            default -> word;
        };
        return new SavedQuestion(id, words, filter);
    }

    private static Item item(int at, Random random) {
        var item = Item.of("practice", "item-" + at, any(random) + " " + any(random), any(random))
                .body(any(random) + " " + any(random) + " " + any(random));
        if (random.nextBoolean()) item = item.facet("subdivision", "US-OH");
        return random.nextInt(3) == 0 ? item.facet("topic", lots()) : item;
    }

    private static String any(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
