package org.citypeers.graphql;

import graphql.execution.AbortExecutionException;
import java.util.Map;

/// The operation is not run at all.
final class Refused extends AbortExecutionException {
    private final transient CodedError error;

    Refused(ErrorCode code, String message) {
        this(code, message, Map.of());
    }

    Refused(ErrorCode code, String message, Map<String, Object> more) {
        super(message);
        this.error = new CodedError(message, code, null, null, more);
    }

    /// More than the portal wants to do at once.
    ///
    /// @param what is counted, for example `aliases`
    /// @param advice what to do instead
    static Refused tooMuch(String what, long actual, long limit, String advice) {
        var amount = actual == Long.MAX_VALUE ? "beyond counting" : String.valueOf(actual);
        return new Refused(
                ErrorCode.COST_LIMIT,
                "the operation is too large (" + what + " " + amount + ", limit " + limit + "); " + advice,
                Map.of("measure", what, "actual", actual, "limit", limit));
    }

    CodedError error() {
        return error;
    }
}
