package org.citypeers.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.IndexedItem.Text;

/// The stems an item uses most, kept beside it so that [Feedback] need not read whole texts.
///
/// @param length all its telling words, so that counts become shares
/// @param counts by stem
record Gist(String language, int length, Map<String, Integer> counts) {
    private static final int KEPT = 64;

    /// The beginning says what a long text is about, and analysing all of it twice would double the cost of intake.
    private static final int READ = 5_000;

    private static final int SHORTEST = 3;

    static Gist of(IndexedItem item, List<Text> texts) {
        var language = LibraryFields.analysed(item.language());
        var counts = new LinkedHashMap<String, Integer>();
        int left = READ;
        for (var text : texts) {
            if (left <= 0) break;
            count(Folded.cut(text.text(), left), language, counts);
            left -= text.text().length();
        }
        int length = counts.values().stream().mapToInt(Integer::intValue).sum();
        var kept = new LinkedHashMap<String, Integer>();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(KEPT)
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        return new Gist(language, length, kept);
    }

    byte[] packed() {
        var pack = new Pack().text(language).number(length).number(counts.size());
        counts.forEach((stem, count) -> pack.text(stem).number(count));
        return pack.bytes();
    }

    static Gist unpacked(BytesRef packed) {
        var pack = new Pack.Reader(packed);
        var language = pack.text();
        int length = (int) pack.number();
        var counts = new LinkedHashMap<String, Integer>();
        for (long left = pack.number(); left > 0; left--) counts.put(pack.text(), (int) pack.number());
        return new Gist(language, length, counts);
    }

    /// The two analyses cut text into the same words, so they are read side by side.
    private static void count(String text, String language, Map<String, Integer> counts) {
        var common = Common.in(language);
        try (var stems = LibraryFields.analyzer(language).tokenStream("text", text);
                var words = LibraryFields.FOLDED.tokenStream("text", text)) {
            var stem = stems.addAttribute(CharTermAttribute.class);
            var word = words.addAttribute(CharTermAttribute.class);
            stems.reset();
            words.reset();
            while (stems.incrementToken() && words.incrementToken())
                if (tells(word.toString(), common)) counts.merge(stem.toString(), 1, Integer::sum);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean tells(String word, Set<String> common) {
        if (word.length() < SHORTEST || common.contains(word)) return false;
        return word.chars().anyMatch(Character::isLetter);
    }
}
