package org.citypeers.shared;

/// The caller may not do this: the message says what would be needed, in words for people.
public final class Forbidden extends RuntimeException {
    private final boolean anonymous;

    /// @param anonymous true when the caller sent no token at all
    public Forbidden(String message, boolean anonymous) {
        super(message);
        this.anonymous = anonymous;
    }

    public boolean anonymous() {
        return anonymous;
    }
}
