package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citypeers.library.VacantLots.lexicon;
import static org.citypeers.library.VacantLots.library;
import static org.citypeers.library.VacantLots.lots;
import static org.citypeers.library.VacantLots.ohio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.citypeers.shared.IndexSource;
import org.citypeers.shared.IndexedItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saved searches held against items, without a portal around them.
class WatchTests {
    @TempDir
    Path folder;

    @Test
    void everyWordHasToBeThereInAnyForm() throws IOException {
        assertThat(waits("street lamps", Item.of("practice", "a", "A lamp for every street", "")))
                .isTrue();
        assertThat(waits("street lamps", Item.of("practice", "b", "A bench for every street", "")))
                .isFalse();
        assertThat(waits("lamps for the street", Item.of("practice", "c", "Street lamp", "")))
                .isTrue();
    }

    @Test
    void anotherWordForTheTopicOrTheTopicItselfWillDo() throws IOException {
        assertThat(waits("weedy lots cleanup", Item.of("practice", "a", "Vacant lots", "A cleanup.")))
                .isTrue();
        assertThat(waits(
                        "weedy lots cleanup",
                        Item.of("practice", "b", "Sold", "A cleanup.").facet("topic", lots())))
                .isTrue();
        assertThat(waits("weedy lots cleanup", Item.of("practice", "c", "Vacant lots", "A sale.")))
                .isFalse();
    }

    @Test
    void quotesMinusFieldsAndFiltersCount() throws IOException {
        assertThat(waits("\"rain garden\"", Item.of("practice", "a", "Rain garden", "")))
                .isTrue();
        assertThat(waits("\"rain garden\"", Item.of("practice", "b", "Garden in the rain", "")))
                .isFalse();
        assertThat(waits("garden -rain", Item.of("practice", "c", "Rain garden", "")))
                .isFalse();
        assertThat(waits("title:garden", Item.of("practice", "d", "Rain", "A garden.")))
                .isFalse();
        assertThat(waits("title:garden", Item.of("practice", "e", "Garden", "Rain.")))
                .isTrue();
        assertThat(waits("", ohio(), Item.of("practice", "f", "Garden", "").facet("subdivision", "US-OH")))
                .isTrue();
        assertThat(waits("", ohio(), Item.of("practice", "g", "Garden", "").facet("subdivision", "US-NY")))
                .isFalse();
        assertThat(waits("garden", ohio(), Item.of("city", "h", "Garden", "").facet("subdivision", "US-OH")))
                .isFalse();
    }

    @Test
    void aSearchForNothingOrForMoreThanAnybodySaysIsNotOneToKeep() {
        assertThat(new SavedQuestion("", " the ", LibraryFilter.NONE).objection())
                .isEmpty();
        assertThat(new SavedQuestion("", " -rain", LibraryFilter.NONE).objection())
                .contains("give words");
        assertThat(new SavedQuestion("", "", ohio()).objection()).isEmpty();
        var long17 = "one two three four five six seven eight nine ten eleven twelve red green blue white black";
        assertThat(new SavedQuestion("", long17, LibraryFilter.NONE).objection())
                .contains("at most 16");
    }

    private boolean waits(String words, Item item) throws IOException {
        return waits(words, LibraryFilter.NONE, item);
    }

    /// Asks one item alone, and the same item in the library: both have to say the same.
    private boolean waits(String words, LibraryFilter filter, Item item) throws IOException {
        try (var library = library(folder).put(item)) {
            var watch = new Watch(
                    List.of(new SavedQuestion("it", words, filter)),
                    List.of(new One(item.made())),
                    library.serving,
                    library.vocabulary);
            boolean found = !watch.at(List.of(item.id())).found().isEmpty();
            boolean inLibrary = library.ask(searcher ->
                    searcher.count(EveryWord.of(new SavedQuestion("it", words, filter), lexicon(), searcher)
                                    .query())
                            > 0);
            assertThat(found).isEqualTo(inLibrary);
            return found;
        }
    }

    /// A room that holds one item.
    private record One(IndexedItem item) implements IndexSource {
        @Override
        public String kind() {
            return item.kind();
        }

        @Override
        public Set<String> affectedBy(Collection<String> changedIds) {
            return Set.copyOf(changedIds);
        }

        @Override
        public List<IndexedItem> documents(Collection<String> ids) {
            return ids.contains(item.id()) ? List.of(item) : List.of();
        }

        @Override
        public List<String> idsAfter(@Nullable String after, int limit) {
            return List.of();
        }
    }
}
