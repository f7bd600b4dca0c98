package org.citypeers.peers;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a question is about, beside the words everybody uses to ask: "who" and "?!?" are about nothing.
final class Matter {
    /// What compares or measures something that stands elsewhere; by itself it is about nothing.
    private static final Set<String> COMPARING = Set.of("""
            above anything below but cost costs just least less like more most no not only over same similar something
            than thing things under very without""".split("\\s+"));

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private Matter() {}

    /// What stands in quotes is meant as it stands.
    static boolean isIn(String words) {
        if (words.indexOf('"') >= 0) return words.codePoints().anyMatch(Character::isLetterOrDigit);
        return SPACES.splitAsStream(words)
                .map(word -> EDGES.matcher(word).replaceAll("").toLowerCase(Locale.ROOT))
                .anyMatch(word -> !word.isEmpty() && !Grammar.saysNothing(word) && !COMPARING.contains(word));
    }
}
