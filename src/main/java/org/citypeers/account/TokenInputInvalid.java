package org.citypeers.account;

import java.util.List;

/// Something in the input cannot be.
record TokenInputInvalid(String message, List<String> path) {
    static TokenInputInvalid at(String field, String message) {
        return new TokenInputInvalid(message, List.of("input", field));
    }
}
