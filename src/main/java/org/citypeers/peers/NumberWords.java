package org.citypeers.peers;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Numbers of a thousand and more that are written as words: "sixty thousand", "half a million", "sesenta mil".
final class NumberWords {
    private static final Map<String, Integer> SMALL = small();
    static final Map<String, Integer> SCALES =
            Map.of("thousand", 1_000, "mil", 1_000, "million", 1_000_000, "millon", 1_000_000, "millones", 1_000_000);
    private static final Map<String, Double> PARTS =
            Map.of("half a", .5, "half", .5, "a quarter", .25, "quarter", .25, "quarter of a", .25, "medio", .5);

    private NumberWords() {}

    /// @param at the first word behind it
    record Spelled(double value, int at) {}

    private static Map<String, Integer> small() {
        var words = new HashMap<String, Integer>();
        var ones = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                + "seventeen eighteen nineteen";
        var tens = "ten twenty thirty forty fifty sixty seventy eighty ninety";
        var diez = "diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien";
        number(words, ones, 1);
        number(words, "uno dos tres cuatro cinco seis siete ocho nueve", 1);
        number(words, tens, 10);
        number(words, diez, 10);
        words.put("a", 1);
        words.put("un", 1);
        return Map.copyOf(words);
    }

    private static void number(Map<String, Integer> words, String names, int step) {
        int value = 0;
        for (var name : names.split(" ")) words.put(name, value += step);
    }

    static @Nullable Spelled at(Wording words, int at) {
        for (var part : PARTS.entrySet()) {
            int behind = at + part.getKey().split(" ").length;
            boolean million = Set.of("million", "millon").contains(words.word(behind));
            if (million && words.says(at, part.getKey())) return new Spelled(part.getValue() * 1_000_000, behind + 1);
        }
        return whole(words, at);
    }

    private static @Nullable Spelled whole(Wording words, int at) {
        double total = 0;
        double current = 0;
        int next = at;
        while (counts(words, at, next, current)) {
            var word = words.word(next++);
            var scale = SCALES.get(word);
            if (scale != null) total += current * scale;
            current =
                    scale != null ? 0 : word.equals("hundred") ? current * 100 : current + SMALL.getOrDefault(word, 0);
        }
        // less than a thousand is no number of people
        return total == 0 ? null : new Spelled(total + current, next);
    }

    /// Whether the word goes on with the number: a scale behind what it scales, "a" only at its beginning.
    private static boolean counts(Wording words, int at, int next, double current) {
        var word = words.word(next);
        if (word.equals("hundred") || SCALES.containsKey(word)) return current > 0;
        return SMALL.containsKey(word) && !(word.equals("a") && next > at);
    }
}
