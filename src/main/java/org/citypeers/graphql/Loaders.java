package org.citypeers.graphql;

import java.util.concurrent.ConcurrentHashMap;
import org.citypeers.shared.Gathering;
import org.dataloader.DataLoaderRegistry;

/// The loaders of one operation, and where they meet to ask together.
final class Loaders extends DataLoaderRegistry {
    private final Gathering gathering = new Gathering();
    private final LoaderStarts starts;

    Loaders() {
        this(new LoaderStarts(FieldLevel::current));
    }

    private Loaders(LoaderStarts starts) {
        super(new ConcurrentHashMap<>(), starts);
        this.starts = starts;
    }

    Gathering gathering() {
        return gathering;
    }

    LoaderStarts starts() {
        return starts;
    }
}
