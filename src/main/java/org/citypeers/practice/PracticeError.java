package org.citypeers.practice;

import java.util.List;

/// Why a practice was not taken in or taken back, and what to do.
sealed interface PracticeError {
    String message();

    /// Where in the input.
    List<String> path();

    /// Something in the input cannot be.
    record PracticeInputInvalid(String message, List<String> path) implements PracticeError {}

    /// Something the input refers to is not here.
    record PracticeReferenceUnknown(String message, List<String> path) implements PracticeError {}

    /// Another practice has the slug.
    record PracticeSlugTaken(String message, List<String> path) implements PracticeError {}

    /// The practice came from elsewhere and can only be taken back there.
    record PracticeOfAnotherSource(String message, List<String> path) implements PracticeError {}
}
