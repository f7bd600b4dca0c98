package org.citypeers.intake;

import java.io.IOException;
import org.citypeers.graph.changes.Changes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Loads the shelf at every start, before the portal calls itself ready; what is wrong with the shelf stops no start.
/// Its state stands under `shelf` in the portal's health.
@Component("shelfHealthIndicator")
class ShelfStart implements ApplicationRunner, HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(ShelfStart.class);

    private final IntakeProperties settings;
    private final ShelfFiles files;
    private final Shelf shelf;
    private final Changes changes;
    private volatile boolean over;

    ShelfStart(IntakeProperties settings, ShelfFiles files, Shelf shelf, Changes changes) {
        this.settings = settings;
        this.files = files;
        this.shelf = shelf;
        this.changes = changes;
    }

    boolean over() {
        return over;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            if (settings.shelf()) load();
        } catch (IOException | RuntimeException broken) {
            LOG.error("The shelf could not be loaded", broken);
        } finally {
            over = true;
        }
    }

    @Override
    public Health health() {
        return over
                ? Health.up().build()
                : Health.outOfService().withDetail("shelf", "is being loaded").build();
    }

    private void load() throws IOException {
        var loaded = shelf.load(files.all(), settings.samples());
        LOG.info(
                "The shelf is loaded: {} files read, {} unchanged, {} rows rejected, {} removed",
                loaded.read(),
                loaded.skipped(),
                loaded.rejected(),
                loaded.removed());
        if (!changes.await(changes.head().seq(), settings.searchableWithin()))
            LOG.warn("The search has not caught up with the shelf yet; it answers, and will find the rest soon");
    }
}
