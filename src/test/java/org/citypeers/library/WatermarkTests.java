package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.citypeers.graph.changes.Change;
import org.citypeers.graph.changes.Head;
import org.junit.jupiter.api.Test;

/// What an index remembers of how far it has followed.
class WatermarkTests {
    @Test
    void aLogThatWasCutOrGoneBackInMakesANewIndex() {
        var mark = new Watermark(10, "u", "e", LibraryFields.VERSION);
        var here = new Change(10, "u", List.of());
        assertThat(mark.fits(new Head("e", 12, 3), Optional.of(here))).isTrue();
        assertThat(mark.fits(new Head("e", 12, 11), Optional.empty())).isTrue();
        assertThat(mark.fits(new Head("e", 12, 12), Optional.empty())).isFalse();
        assertThat(mark.fits(new Head("e", 9, 3), Optional.empty())).isFalse();
        assertThat(mark.fits(new Head("f", 12, 3), Optional.of(here))).isFalse();
        var fork = new Change(10, "other", List.of());
        assertThat(mark.fits(new Head("e", 12, 3), Optional.of(fork))).isFalse();
        var old = new Watermark(10, "u", "e", LibraryFields.VERSION - 1);
        assertThat(old.fits(new Head("e", 12, 3), Optional.of(here))).isFalse();
    }
}
