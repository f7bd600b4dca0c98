package org.citypeers.peers;

import java.util.ArrayList;
import java.util.List;
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

    /// An amount of money, with what bounds it: no document says "over".
    private static final Pattern AMOUNT = Pattern.compile(
            "(?i)(?:\\b(?:over|under|above|below|about|around|up to|at (?:least|most)|(?:more|less|fewer) than|más de|"
                    + "menos de)\\s+)?[$€£]\\s?\\d[\\d.,]*(?:\\s?(?:k|m|thousand|million)\\b)?");
    /// At an edge they stand for what is looked for, and are none of it.
    private static final Set<String> FILLING = Set.of("something", "anything", "thing", "things", "like", "similar");

    private Matter() {}

    /// The words that documents are asked for; empty where they are about nothing. What stands in quotes stays.
    static String of(String words) {
        if (words.indexOf('"') >= 0 || words.indexOf('“') >= 0) return isIn(words) ? words : "";
        var kept = new ArrayList<>(
                List.of(SPACES.split(AMOUNT.matcher(words).replaceAll(" ").strip())));
        while (!kept.isEmpty() && surrounds(kept.getFirst())) kept.removeFirst();
        while (!kept.isEmpty() && surrounds(kept.getLast())) kept.removeLast();
        return kept.stream().anyMatch(Matter::tells) ? String.join(" ", kept) : "";
    }

    /// Whether money is spoken of.
    static boolean hasAmount(String words) {
        return AMOUNT.matcher(words).find();
    }

    private static boolean surrounds(String word) {
        var bare = bare(word);
        return bare.isEmpty() || Grammar.saysNothing(bare) || FILLING.contains(bare);
    }

    private static boolean tells(String word) {
        var bare = bare(word);
        return !bare.isEmpty() && !Grammar.saysNothing(bare) && !COMPARING.contains(bare);
    }

    private static String bare(String word) {
        return EDGES.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// What stands in quotes is meant as it stands.
    static boolean isIn(String words) {
        if (words.indexOf('"') >= 0) return words.codePoints().anyMatch(Character::isLetterOrDigit);
        return SPACES.splitAsStream(AMOUNT.matcher(words).replaceAll(" ")).anyMatch(Matter::tells);
    }
}
