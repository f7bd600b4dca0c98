package org.citypeers.graphql;

import org.springframework.http.HttpStatus;

/// A request is turned away before there is an operation to run.
final class HttpRefusal extends RuntimeException {
    private final HttpStatus status;

    HttpRefusal(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
