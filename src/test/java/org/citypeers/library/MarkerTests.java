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
            assertThat(english(Set.of(word)).in(text)).as(word).hasSize((int)
                    all.stream().filter(word::equals).count());
        assertThat(english(Set.copyOf(all)).in(text)).extracting(Mark::stem).isEqualTo(all);
    }

    @Test
    void aLabelIsMarkedWhereItStandsTogetherAndItsWordsAloneAreNot() {
        var wanted = new Wanted();
        var label = "point-in-time count";
        wanted.add(Lexicon.name(label, Words.of(label).words(), "en"));
        var text = "The count is at one point late in time. Point-in-time counts, a point of time count.";
        assertThat(new Marker("en", wanted).in(text))
                .extracting(mark -> text.substring(mark.start(), mark.end()))
                .containsExactly("Point", "time", "counts", "point", "time", "count");
    }

    @Test
    void nothingLookedForMarksNothing() {
        assertThat(new Marker("es", new Wanted()).in("permisos")).isEqualTo(List.of());
    }

    private static Marker english(String words) {
        return english(Set.of(Words.of(words).words().getFirst().english()));
    }

    private static Marker english(Set<String> stems) {
        var wanted = new Wanted();
        for (var stem : stems) wanted.add(stem, "en");
        return new Marker("en", wanted);
    }
}
