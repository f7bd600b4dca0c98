package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.citypeers.library.Marker.Mark;
import org.junit.jupiter.api.Test;

class MarkerTests {
    @Test
    void everyFormOfAStemIsMarkedWhereItStands() {
        assertThat(english("permit").in("Permits (pre-permitted), PERMIT-holders"))
                .extracting(Mark::start)
                .containsExactly(0, 13, 25);
    }

    /// What is skipped unread must be what analysis of the whole text would not have marked either.
    @Test
    void skippingWordsLosesNone() {
        var text =
                "Ays, skies and the city\u2019s caf\u00e9s: e.g. U.S. 2nd-hand bikes\u00a0bike_lanes\ttying dies by I ";
        var all = Words.of(text).words().stream().map(Word::english).toList();
        for (var word : all)
            assertThat(new Marker("en", Set.of(word)).in(text)).as(word).hasSize((int)
                    all.stream().filter(word::equals).count());
        assertThat(new Marker("en", Set.copyOf(all)).in(text))
                .extracting(Mark::stem)
                .isEqualTo(all);
    }

    @Test
    void nothingLookedForMarksNothing() {
        assertThat(new Marker("es", Set.of()).in("permisos")).isEqualTo(List.of());
    }

    private static Marker english(String words) {
        return new Marker("en", Set.of(Words.of(words).words().getFirst().english()));
    }
}
