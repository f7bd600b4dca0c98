package org.citypeers.graph;

import java.util.concurrent.TimeoutException;
import org.citypeers.shared.TimedOut;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.Neo4jException;

/// Tells a question that took too long from one that is wrong: the caller can do something about the first.
final class Failures {
    private Failures() {}

    static RuntimeException explained(RuntimeException failure) {
        if (failure instanceof TimedOut) return failure;
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Neo4jException neo4j && outOfTime(neo4j) || isOver(cause))
                return new TimedOut("this took longer than the portal allows; ask for less, or try again", failure);
            if (cause instanceof TimeoutException
                    || String.valueOf(cause.getMessage()).contains("Unable to acquire connection from the pool"))
                return new TimedOut("the portal is busy; try again in a moment", failure);
        }
        return failure;
    }

    /// The graph ended the transaction in the last moment, so that it could neither be committed nor rolled back.
    private static boolean isOver(Throwable cause) {
        return cause instanceof IllegalStateException
                && String.valueOf(cause.getMessage()).contains("Transaction must be open");
    }

    private static boolean outOfTime(Neo4jException failure) {
        var code = failure.code();
        return failure instanceof ConnectionReadTimeoutException
                || code != null && (code.contains("TransactionTimedOut") || code.contains("LockAcquisitionTimeout"));
    }
}
