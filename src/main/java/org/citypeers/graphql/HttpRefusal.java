package org.citypeers.graphql;

import org.springframework.http.HttpStatus;

/// A request is turned away before there is an operation to run.
final class HttpRefusal extends RuntimeException {
    private final HttpStatus status;
    private final ErrorCode code;

    HttpRefusal(HttpStatus status, ErrorCode code, String sentence) {
        super(sentence);
        this.status = status;
        this.code = code;
    }

    HttpStatus status() {
        return status;
    }

    CodedError error() {
        return CodedError.of(code, String.valueOf(getMessage()));
    }
}
