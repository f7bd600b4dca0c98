package org.citypeers.shared;

/// The portal cannot do this at the moment; the message says why and what helps, in words for people.
public final class Unavailable extends RuntimeException {
    public Unavailable(String message) {
        super(message);
    }
}
