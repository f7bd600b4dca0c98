package org.citypeers.library;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Where the operator asks for it, compares the index to the graph once after the start and says what came out.
@Component
class StartVerification {
    private static final Logger LOG = LoggerFactory.getLogger(StartVerification.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int LOOKS = 3;
    private static final int MOST_NAMED = 10;

    private final Follower follower;
    private final IndexVerifier verifier;
    private final LibraryProperties settings;
    private volatile boolean unequal;

    StartVerification(Follower follower, IndexVerifier verifier, LibraryProperties settings) {
        this.follower = follower;
        this.verifier = verifier;
        this.settings = settings;
    }

    /// True when the index was found to hold something else than the graph.
    boolean unequal() {
        return unequal;
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        if (settings.verifyAtStart())
            Thread.ofVirtual().name("library-verification").start(this::verify);
    }

    private void verify() {
        try {
            while (!follower.state().ready()) Thread.sleep(PAUSE.dividedBy(10));
            say(lasting());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            if (!follower.isRunning()) return;
            unequal = true;
            LOG.warn("The index could not be compared to the graph", failure);
        }
    }

    /// Others may be writing meanwhile: only what is different in every look is a difference.
    private Verification lasting() throws InterruptedException {
        var found = verifier.verify();
        for (int look = 1; look < LOOKS && !found.equal(); look++) {
            Thread.sleep(PAUSE);
            found = found.still(verifier.verify());
        }
        return found;
    }

    private void say(Verification found) {
        unequal = !found.equal();
        if (found.equal()) LOG.info("The index equals the graph: {} documents", found.documents());
        else
            LOG.warn(
                    "The index differs from the graph ({} documents): {} missing {}, {} left over {}, {} with other content"
                            + " {}; delete the folder index and start again to build it anew",
                    found.documents(),
                    found.missing().size(),
                    some(found.missing()),
                    found.ghosts().size(),
                    some(found.ghosts()),
                    found.different().size(),
                    some(found.different()));
    }

    private static List<String> some(List<String> ids) {
        return ids.subList(0, Math.min(MOST_NAMED, ids.size()));
    }
}
