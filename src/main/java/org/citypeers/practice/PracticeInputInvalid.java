package org.citypeers.practice;

import java.util.List;

/// Something in the input cannot be.
record PracticeInputInvalid(String message, List<String> path) implements PracticeError {}
