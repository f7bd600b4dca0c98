package org.citypeers.graphql;

import graphql.GraphQLError;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Something broke here: the caller gets an id, the log gets the rest.
@Component
final class InternalErrors {
    private static final Logger LOG = LoggerFactory.getLogger(InternalErrors.class);

    CodedError error(@Nullable GraphQLError place, Throwable failure) {
        var id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        LOG.error("Error {} at {}", id, place == null ? "the request" : place.getPath(), failure);
        return new CodedError(
                "something broke here, not with you; when you report it, give the error id " + id,
                ErrorCode.INTERNAL,
                place == null ? null : place.getLocations(),
                place == null ? null : place.getPath(),
                Map.of("errorId", id));
    }
}
