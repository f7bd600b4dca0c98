package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.citypeers.PortalTest;
import org.citypeers.graph.Graph;
import org.citypeers.graph.changes.Changes;
import org.citypeers.shared.IndexSource;
import org.citypeers.shared.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.util.FileSystemUtils;

@PortalTest
class FollowerTests {
    @TempDir
    Path folder;

    @Autowired
    TestItems items;

    @Autowired
    List<IndexSource> sources;

    @Autowired
    Changes changes;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    Graph graph;

    @Autowired
    Follower ours;

    @Autowired
    Asking asking;

    @Autowired
    LibraryHealthIndicator health;

    @Test
    void aPortalThatComesBackGoesOnWhereItStopped() {
        var first = portal(changes);
        first.start();
        items.put(Item.of("practice", "before", "Wabe before the stop", "One."));
        FollowingPortal.await(() -> first.finds("wabe"));
        first.stop();

        items.put(Item.of("practice", "meanwhile", "Gyre while it was away", "Two."));
        var second = portal(changes);
        second.start();
        FollowingPortal.await(() -> second.finds("gyre"));
        assertThat(second.finds("wabe")).isTrue();
        assertThat(second.generations()).containsExactly("gen-1");
        second.stop();
    }

    @Test
    void anIndexWithAFlippedBitIsNeverSearchedButBuiltAnew() throws IOException {
        items.put(Item.of("practice", "rot", "Borogove rot", "One."));
        var first = portal(changes);
        first.start();
        first.stop();
        FollowingPortal.flipABit(folder.resolve("gen-1"));

        var second = portal(changes);
        second.start();
        assertThat(second.finds("borogove")).isTrue();
        assertThat(second.generations()).containsExactly("gen-2");
        second.stop();
    }

    @Test
    void aMissingIndexIsBuiltAnewAndSearchesFailUntilThen() throws IOException {
        items.put(Item.of("practice", "missing", "Mome rath missing", "One."));
        var portal = portal(changes);
        assertThatThrownBy(() -> portal.finds("mome")).isInstanceOf(SearchUnavailable.class);
        portal.start();
        assertThat(portal.finds("mome")).isTrue();
        portal.stop();
        FileSystemUtils.deleteRecursively(folder);
        portal.start();
        assertThat(portal.finds("mome")).isTrue();
        portal.stop();
    }

    @Test
    void aRestoredGraphMakesANewIndexWhileTheOldOneServes() {
        items.put(Item.of("practice", "restored", "Jubjub restored", "One."));
        var log = new OtherChanges(changes);
        var portal = portal(log);
        portal.start();
        assertThat(portal.finds("jubjub")).isTrue();
        log.epoch = "another history";
        FollowingPortal.await(() -> portal.generations().equals(List.of("gen-2")));
        assertThat(portal.finds("jubjub")).isTrue();
        portal.stop();
    }

    @Test
    void aFullDiskClosesTheWriterAndTheNextOneGoesOnFromTheLastCommit() {
        var portal = portal(changes);
        portal.start();
        items.put(Item.of("practice", "disk-before", "Manxome before", "One."));
        FollowingPortal.await(() -> portal.finds("manxome"));
        portal.breakWriter();
        items.put(Item.of("practice", "disk-after", "Tumtum after", "Two."));
        FollowingPortal.await(() -> portal.finds("tumtum"));
        assertThat(portal.finds("manxome")).isTrue();
        assertThat(portal.generations()).containsExactly("gen-1");
        portal.stop();
    }

    @Test
    void whatCannotBeReadIsRecordedAndTheRestGoesOn() {
        record Row(String id) {}
        var poison = Item.of("practice", "poison", "Frabjous poison", "One.");
        items.put(poison);
        items.poisoned.add(poison.id());
        try {
            items.put(poison, Item.of("practice", "healthy", "Frabjous health", "Two."));
            assertThat(ours.state().failures()).isEqualTo(1);
            assertThat(health.health().getStatus()).isEqualTo(new Status("DEGRADED"));
            assertThat(graph.all(Row.class, "MATCH (f:IndexFailure) RETURN f.id AS id", Map.of()))
                    .containsExactly(new Row(poison.id()));
            assertThat(Asking.slugs(asking.search("frabjous"))).containsExactly("healthy");
        } finally {
            items.poisoned.clear();
        }
        items.put(poison);
        assertThat(ours.state().failures()).isZero();
        assertThat(Asking.slugs(asking.search("frabjous"))).containsExactlyInAnyOrder("healthy", "poison");
        assertThat(graph.all(Row.class, "MATCH (f:IndexFailure) RETURN f.id AS id", Map.of()))
                .isEmpty();
    }

    @Test
    void whatCouldNotBeReadIsTriedAgain() {
        var poison = Item.of("practice", "poison-again", "Calloohcallay poison", "One.");
        items.put(poison);
        items.poisoned.add(poison.id());
        var portal = portal(changes);
        try {
            portal.start();
            assertThat(portal.follower.state().failures()).isEqualTo(1);
            assertThat(portal.finds("calloohcallay")).isFalse();
        } finally {
            items.poisoned.clear();
        }
        FollowingPortal.await(() -> portal.finds("calloohcallay"));
        FollowingPortal.await(() -> portal.follower.state().failures() == 0);
        portal.stop();
    }

    @Test
    void searchGoesOnWhileTheGraphIsAway() {
        items.put(Item.of("practice", "away", "Vorpal away", "One."));
        var log = new OtherChanges(changes);
        var portal = portal(log);
        portal.start();
        log.away = true;
        FollowingPortal.await(() -> portal.follower.state().problem() != null);
        assertThat(portal.finds("vorpal")).isTrue();
        log.away = false;
        FollowingPortal.await(() -> portal.follower.state().problem() == null);
        assertThat(portal.follower.state().failures()).isZero();
        portal.stop();
    }

    @Test
    void twoPortalsOnOneFolderAreRefusedInASentence() {
        var portal = portal(changes);
        portal.start();
        var second = new Generations(folder);
        assertThatThrownBy(second::lock)
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.exitCode()).isEqualTo(StartRefused.FOLDER_IN_USE))
                .hasMessageContaining("Another CityPeers is using the index");
        portal.stop();
    }

    private FollowingPortal portal(Changes log) {
        return new FollowingPortal(log, sources, folder, vocabulary);
    }
}
