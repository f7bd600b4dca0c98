package org.citypeers.shared;

import java.util.List;

/// A mutation was refused by the domain.
///
/// @param message what is wrong and what to do, in words for people
/// @param path where in the input, for example `["input", "title"]`
public record UserError(String message, List<String> path) {
    public static UserError at(String message, String... path) {
        return new UserError(message, List.of(path));
    }
}
