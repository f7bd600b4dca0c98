package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.citypeers.PortalTest;
import org.citypeers.graph.changes.Changes;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RenewalTests {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 31);

    @TempDir
    Path folder;

    @Autowired
    TestItems items;

    @Autowired
    Changes changes;

    @Test
    void whatWasTrueUntilYesterdayIsReadAgain() throws IOException {
        var mayor =
                Item.of("person", "renewed", "Mayor now", "").number(IndexedItem.STALE_AFTER, LAST_DAY.toEpochDay());
        items.put(Item.of("person", "renewed", "Mayor once", ""), Item.of("person", "kept", "Never a mayor", ""));
        var renewal = new Renewal(new Feeder(List.of(items), changes, new Failures(changes), new Announcements()));
        try (var index = OpenIndex.create(folder)) {
            index.put(mayor.made());
            index.refresh(Watermark.at(changes.head(), ""));
            assertThat(renewal.of(index, LAST_DAY)).isZero();
            assertThat(title(index, mayor)).isEqualTo("Mayor now");
            assertThat(renewal.of(index, LAST_DAY.plusDays(1))).isEqualTo(1);
            assertThat(title(index, mayor)).isEqualTo("Mayor once");
            assertThat(renewal.of(index, LAST_DAY.plusDays(1))).isZero();
            assertThat(renewal.of(index, LAST_DAY.plusDays(2))).isZero();
        }
    }

    private static String title(OpenIndex index, Item item) throws IOException {
        var searcher = index.searchers().acquire();
        try {
            var found = new Reading(searcher).item(item.id(), Viewer.ANYONE);
            return found.orElseThrow().item().title();
        } finally {
            index.searchers().release(searcher);
        }
    }
}
