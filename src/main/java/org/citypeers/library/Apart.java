package org.citypeers.library;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;

/// English words that the stemmer would make one with words that say something else: who asks for parking is not
/// helped by parks. Only pairs that city halls use both of.
final class Apart {
    static final StemmerOverrideMap STEMS = stems(Map.ofEntries(
            entry("parking", "parking"),
            entry("communication", "communicat"),
            entry("communications", "communicat"),
            entry("communicate", "communicat"),
            entry("communicated", "communicat"),
            entry("communicates", "communicat"),
            entry("communicating", "communicat"),
            entry("communicator", "communicat"),
            entry("communicators", "communicat"),
            entry("international", "international"),
            entry("internal", "internal"),
            entry("internally", "internal"),
            entry("news", "news")));

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
