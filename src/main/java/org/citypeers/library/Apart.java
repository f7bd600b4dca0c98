package org.citypeers.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;

/// English words that the stemmer would make one with words that say something else: who asks for parking is not
/// helped by parks. Only pairs that city halls use both of.
final class Apart {
    static final StemmerOverrideMap STEMS = stems(Map.of(
            "parking", "parking",
            "communication", "communicat",
            "communications", "communicat",
            "communicate", "communicat",
            "communicating", "communicat",
            "international", "international",
            "internal", "internal",
            "internally", "internal",
            "news", "news"));

    private Apart() {}

    private static StemmerOverrideMap stems(Map<String, String> words) {
        var stems = new StemmerOverrideFilter.Builder();
        words.forEach(stems::add);
        try {
            return stems.build();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
