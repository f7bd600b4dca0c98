package org.citypeers.practice;

import java.util.List;

/// Something the input refers to is not here, or the caller may not see it.
record PracticeReferenceUnknown(String message, List<String> path) implements PracticeError {}
