package org.citypeers.graphql;

import graphql.ErrorClassification;

/// Every error carries one of these as `extensions.code`; the list is closed, so that clients can rely on it.
public enum ErrorCode implements ErrorClassification {
    BAD_REQUEST,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    CONFLICT,
    RATE_LIMITED,
    COST_LIMIT,
    TIMEOUT,
    INTERNAL
}
