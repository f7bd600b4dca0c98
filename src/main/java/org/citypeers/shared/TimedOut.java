package org.citypeers.shared;

/// A question took longer than the portal allows; the message says what to do, in words for people.
public final class TimedOut extends RuntimeException {
    public TimedOut(String message, Throwable cause) {
        super(message, cause);
    }
}
