package org.citypeers.practice;

import java.util.List;

/// The practice came from elsewhere and can only be taken back there.
record PracticeOfAnotherSource(String message, List<String> path) implements PracticeError {}
