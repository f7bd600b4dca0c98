package org.citypeers.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Finds where stems stand in texts of one language. Only what begins like a stem is analysed, and each spelling once:
/// stemming changes the ends of words, and most words of a text begin unlike anything that was looked for.
final class Marker {
    /// Stands for the stem of what begins like a word.
    static final String BEGUN = "";

    private static final int ASCII = 128;

    private final String language;
    private final Wanted sought;
    private final Set<String> words;
    private final Collection<Lexicon.Name> labels;
    private final Set<String> exact;
    private final Set<String> wanted;
    private final Set<String> begun;
    private final BitSet beginnings = new BitSet(ASCII * ASCII);
    private final Map<String, List<Mark>> known = new HashMap<>();

    /// @param start offset in the text
    /// @param end behind it
    record Mark(int start, int end, String stem) {}

    Marker(String language, Wanted sought) {
        this.language = language;
        this.sought = sought;
        words = sought.stems(language);
        exact = sought.exact(language);
        labels = sought.labels(language);
        wanted = new HashSet<>(words);
        for (var label : labels) wanted.addAll(label.standing());
        begun = sought.beginnings();
        wanted.forEach(this::begin);
        exact.forEach(this::begin);
        begun.forEach(this::begin);
    }

    List<Mark> in(String text) {
        var marks = new ArrayList<Mark>();
        if (wanted.isEmpty() && exact.isEmpty() && begun.isEmpty()) return marks;
        int at = 0;
        while (at < text.length()) {
            int start = at;
            boolean mayBe = false;
            boolean within = false;
            for (; at < text.length() && !Character.isWhitespace(text.charAt(at)); at++) {
                mayBe |= text.charAt(at) >= ASCII || !within && begins(text, at);
                within = Character.isLetterOrDigit(text.charAt(at));
            }
            if (mayBe) add(text.substring(start, at), start, marks);
            at++;
        }
        if (labels.isEmpty()) return marks;
        return Together.of(marks, mark -> isAsked(mark.stem(), text.substring(mark.start(), mark.end())), labels, text);
    }

    private void add(String words, int start, List<Mark> marks) {
        for (var mark : known.computeIfAbsent(words, this::analysed))
            marks.add(new Mark(start + mark.start(), start + mark.end(), mark.stem()));
    }

    private void begin(String stem) {
        if (stem.isEmpty() || stem.charAt(0) >= ASCII) return;
        int row = stem.charAt(0) * ASCII;
        if (stem.length() == 1 || stem.charAt(1) >= ASCII) {
            beginnings.set(row, row + ASCII);
            return;
        }
        beginnings.set(row + stem.charAt(1));
        // The stem of "ays" is "ai".
        if (stem.charAt(1) == 'i') beginnings.set(row + 'y');
    }

    private boolean begins(String text, int at) {
        int row = Character.toLowerCase(text.charAt(at)) * ASCII;
        char second = at + 1 < text.length() ? Character.toLowerCase(text.charAt(at + 1)) : 0;
        return beginnings.get(row + Math.min(second, ASCII - 1));
    }

    private List<Mark> analysed(String words) {
        if (!begun.isEmpty()) return typed(words);
        var marks = new ArrayList<Mark>();
        try (var stream = LibraryFields.analyzer(language).tokenStream("text", words)) {
            var stem = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken())
                if (isWanted(stem.toString(), words.substring(place.startOffset(), place.endOffset())))
                    marks.add(new Mark(place.startOffset(), place.endOffset(), stem.toString()));
            return marks;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private boolean isWanted(String stem, String written) {
        return wanted.contains(stem) || isAsked(stem, written);
    }

    private boolean isAsked(String stem, String written) {
        return words.contains(stem) || exact.contains(stem) && sought.isExact(stem, language, written);
    }

    /// What is marked is a word, or begins like one that is being typed.
    private List<Mark> typed(String words) {
        var marks = new ArrayList<Mark>();
        for (var word : Words.analysed(words, 0, words.length())) {
            var stem = word.stem(language);
            if (isWanted(stem, word.text())) marks.add(new Mark(word.start(), word.end(), stem));
            else if (begun.stream().anyMatch(word.plain()::startsWith))
                marks.add(new Mark(word.start(), word.end(), BEGUN));
        }
        return marks;
    }
}
