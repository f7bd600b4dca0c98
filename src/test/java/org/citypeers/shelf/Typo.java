package org.citypeers.shelf;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/// A slip of the finger in a word of five letters or more: one letter missing, doubled by another, wrong, or two of
/// them
/// in the wrong order.
final class Typo {
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{5,}");

    private Typo() {}

    /// The label with one slip, or nothing where all its words are short.
    static Optional<String> in(String label, Random random) {
        var words = LONG_WORD.matcher(label).results().toList();
        if (words.isEmpty()) return Optional.empty();
        var word = words.get(random.nextInt(words.size()));
        int at = word.start() + random.nextInt(word.end() - word.start() - 1);
        var before = label.substring(0, at);
        char letter = label.charAt(at);
        char other = (char) ('a' + random.nextInt(26));
        return Optional.of(
                switch (random.nextInt(4)) {
                    case 0 -> before + label.substring(at + 1);
                    case 1 -> before + other + label.substring(at);
                    case 2 -> before + other + label.substring(at + 1);
                    default -> before + label.charAt(at + 1) + letter + label.substring(at + 2);
                });
    }
}
