package org.citypeers.graphql;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Lets in as many operations as the portal can answer in good time. Whoever comes beyond that is told at once: a queue
/// would make everybody wait, and then answer those who have long gone.
@Component
final class Admission {
    private final Semaphore places;

    Admission(CallerLimits limits) {
        this.places = new Semaphore(limits.places());
    }

    /// @throws HttpRefusal when there is no place
    <T> T admit(Supplier<T> operation) {
        if (!places.tryAcquire())
            throw new HttpRefusal(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    ErrorCode.RATE_LIMITED,
                    "the portal is answering as many operations as it can; try again in a moment");
        try {
            return operation.get();
        } finally {
            places.release();
        }
    }
}
