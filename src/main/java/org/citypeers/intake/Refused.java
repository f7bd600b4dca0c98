package org.citypeers.intake;

/// A whole request is refused, in words its sender can act on.
final class Refused extends RuntimeException {
    private final int status;

    Refused(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    int status() {
        return status;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
