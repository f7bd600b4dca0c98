package org.citypeers.graphql;

import org.citypeers.shared.Gathering;
import org.dataloader.DataLoaderRegistry;

/// The loaders of one operation. When a level of its document is complete they start together, and none asks the graph
/// before all have started.
final class Loaders extends DataLoaderRegistry {
    private final Gathering gathering;

    Loaders(Gathering gathering) {
        this.gathering = gathering;
    }

    @Override
    public void dispatchAll() {
        gathering.enter();
        try {
            super.dispatchAll();
        } finally {
            gathering.leave();
        }
    }
}
