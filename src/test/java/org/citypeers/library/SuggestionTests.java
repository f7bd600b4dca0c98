package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;

/// Whatever is suggested says by which of its names it is meant.
class SuggestionTests extends FreshLibrary {
    @Override
    void fill() throws IOException {
        library.put(
                Item.of("topic", "litter", "Litter", "A topic.").called("bottle bill", "trash in the street"),
                Item.of("topic", "visits", "Learning from another city", "A topic.")
                        .called("peer visit", "benchmark study"),
                Item.of("city", "boston", "Boston", "A city."));
    }

    @Test
    void aNearBeginningInsideALongerNameIsExplained() {
        assertThat(library.suggestions.of("botlte", null, 8, Viewer.ANYONE))
                .extracting(Suggestion::text, Suggestion::alias)
                .containsExactly(tuple("Litter", "bottle bill"));
        assertThat(library.suggestions.of("benchmrk st", null, 8, Viewer.ANYONE))
                .extracting(Suggestion::text, Suggestion::alias)
                .containsExactly(tuple("Learning from another city", "benchmark study"));
    }

    @Test
    void nothingIsSuggestedThatBeginsInNoWayLikeWhatWasTyped() {
        for (var typed : List.of("bost", "botl", "boston", "litt", "treet", "peer viist", "study bench"))
            assertThat(library.suggestions.of(typed, null, 8, Viewer.ANYONE))
                    .as(typed)
                    .allSatisfy(one -> {
                        var name = one.alias() == null ? one.text() : one.alias();
                        assertThat(OneName.begins(name, Folded.words(typed)) || name.contains(typed.substring(1)))
                                .as(name)
                                .isTrue();
                    });
        assertThat(library.suggestions.of("boston", null, 8, Viewer.ANYONE))
                .extracting(Suggestion::text)
                .containsExactly("Boston");
    }
}
