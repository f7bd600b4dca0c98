package org.citypeers.shared;

/// The caller asked for something that cannot be: the message says what to do instead, in words for people.
public final class BadRequest extends RuntimeException {
    public BadRequest(String message) {
        super(message);
    }
}
