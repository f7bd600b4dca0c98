package org.citypeers.library;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;

/// Goes through the steps of a search while there is time, and remembers whether some of it was left out.
final class Patience {
    private final BooleanSupplier timedOut;
    private boolean skipped;

    Patience(BooleanSupplier timedOut) {
        this.timedOut = timedOut;
    }

    interface Step<T> {
        T take() throws IOException;
    }

    /// What the step gives; the other where the time is over.
    <T> T orElse(T other, Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (ExitingReaderException tooLong) {
            skipped = true;
            return other;
        }
    }

    boolean isOver() {
        return skipped || timedOut.getAsBoolean();
    }
}
