package org.citypeers.peers;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A number in a question: "60k", "60 k", "60,000", "60 000", "60.000", "1.5 million", "sixty thousand".
///
/// @param certain whether it is written as one of inhabitants may be
/// @param scaled whether a thousand or a million is said
/// @param atLeast whether a plus follows
/// @param at the first word behind it
record Figure(double value, boolean certain, boolean scaled, boolean atLeast, int at) {
    private static final Set<String> MONEY = Set.of("$", "usd", "eur");

    static @Nullable Figure at(Wording words, int at) {
        if (at < 0 || at >= words.size() || MONEY.contains(words.word(at - 1))) return null;
        if (words.token(at).gap().matches(".*[€£]\\s*")) return null;
        var text = words.word(at);
        if (!Character.isDigit(text.charAt(0))) {
            var read = NumberWords.at(words, at);
            return read == null ? null : new Figure(read.value(), true, true, false, read.at());
        }
        boolean atLeast = text.endsWith("+");
        if (atLeast) text = text.substring(0, text.length() - 1);
        double times = text.endsWith("k") ? 1_000 : text.endsWith("m") ? 1_000_000 : 1;
        if (times > 1) text = text.substring(0, text.length() - 1);
        if (!text.matches("\\d[\\d,]*(\\.\\d+)?")) return null;
        return times > 1 ? plain(text, times, atLeast, at + 1) : joined(words, text, atLeast, at + 1);
    }

    /// With the thousands that stand apart, or behind a point.
    private static @Nullable Figure joined(Wording words, String text, boolean atLeast, int at) {
        var whole = new StringBuilder(text.matches("\\d{1,3}\\.\\d{3}") ? text.replace(".", ",") : text);
        int behind = at;
        while (!atLeast && whole.toString().matches("\\d{1,3}(,\\d{3})*") && isThousands(words, behind)) {
            whole.append(',').append(words.word(behind));
            behind++;
        }
        var scale =
                words.word(behind).equals("k") ? Integer.valueOf(1_000) : NumberWords.SCALES.get(words.word(behind));
        if (scale == null) return plain(whole.toString(), 1, atLeast, behind);
        return plain(whole.toString(), scale, atLeast, behind + 1);
    }

    private static boolean isThousands(Wording words, int at) {
        if (!words.word(at).matches("\\d{3}")) return false;
        return words.token(at).gap().matches("[ .\\u00a0\\u202f]");
    }

    private static Figure plain(String text, double times, boolean atLeast, int at) {
        double value = Double.parseDouble(text.replace(",", "")) * times;
        boolean year = times == 1 && !text.contains(",") && value >= 1900 && value <= 2100;
        return new Figure(value, !year && (times > 1 || value >= 1_000), times > 1, atLeast, at);
    }
}
