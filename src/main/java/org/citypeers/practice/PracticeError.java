package org.citypeers.practice;

import java.util.List;

/// Why a practice was not taken in or taken back, and what to do.
sealed interface PracticeError
        permits PracticeInputInvalid, PracticeReferenceUnknown, PracticeSlugTaken, PracticeOfAnotherSource {
    String message();

    /// Where in the input.
    List<String> path();
}
