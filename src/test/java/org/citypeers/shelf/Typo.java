package org.citypeers.shelf;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/// A slip of the finger in a word of five letters or more: one letter is missing or wrong, another came between, or two
/// changed places.
final class Typo {
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{5,}");

    private Typo() {}

    /// The label with one slip, or nothing where all its words are short.
    static Optional<String> in(String label, Random random) {
        var words = LONG_WORD.matcher(label).results().toList();
        if (words.isEmpty()) return Optional.empty();
        var word = words.get(random.nextInt(words.size()));
        int at = word.start() + random.nextInt(word.end() - word.start());
        var before = label.substring(0, at);
        char letter = label.charAt(at);
        char other = otherThan(letter, random);
        return Optional.of(
                switch (random.nextInt(4)) {
                    case 0 -> before + label.substring(at + 1);
                    case 1 -> before + other + label.substring(at);
                    case 2 -> before + other + label.substring(at + 1);
                    default -> swapped(label, word.start(), at, word.end());
                });
    }

    private static char otherThan(char letter, Random random) {
        char other = (char) ('a' + random.nextInt(26));
        return Character.toLowerCase(letter) == other ? (char) ('a' + (other - 'a' + 1) % 26) : other;
    }

    /// Two neighbors that differ change places: the first such pair from here on, or else the last one before.
    private static String swapped(String label, int start, int at, int end) {
        int first = at;
        while (first + 1 < end && label.charAt(first) == label.charAt(first + 1)) first++;
        if (first + 1 == end) first = end - 2;
        while (first > start && label.charAt(first) == label.charAt(first + 1)) first--;
        return label.substring(0, first) + label.charAt(first + 1) + label.charAt(first) + label.substring(first + 2);
    }
}
