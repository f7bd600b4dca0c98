package org.citypeers.library;

import java.util.Arrays;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;

/// Whether a word is likely another one that was misspelt, rather than a word of its own.
final class Slip {
    /// In a shorter word two wrong letters make another word, in one still shorter one does.
    static final int LONG_ENOUGH_FOR_TWO = 8;

    private static final int LONG_ENOUGH_FOR_ONE = 5;

    private Slip() {}

    static boolean isLikely(Word typed, Word other) {
        var word = typed.plain();
        var meant = other.plain();
        if (word.length() >= LONG_ENOUGH_FOR_TWO) return true;
        if (word.length() < LONG_ENOUGH_FOR_ONE) return false;
        float likeness = new LuceneLevenshteinDistance().getDistance(word, meant);
        boolean oneEdit = likeness > 1 - 1.5f / Math.min(word.length(), meant.length());
        return oneEdit && (word.length() > LONG_ENOUGH_FOR_ONE || isInOrder(word, meant));
    }

    /// A letter left out, or two that changed places: in a short word another letter makes another word.
    private static boolean isInOrder(String word, String meant) {
        return meant.length() > word.length()
                || Arrays.equals(
                        word.chars().sorted().toArray(), meant.chars().sorted().toArray());
    }
}
