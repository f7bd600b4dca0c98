package org.citypeers.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Text as the index sees it.
final class Folded {
    private Folded() {}

    /// A name as a whole: its words folded, one space between.
    static String whole(String text) {
        return String.join(" ", words(text));
    }

    static List<String> words(String text) {
        return words(LibraryFields.FOLDED, text);
    }

    static List<String> words(Analyzer analyzer, String text) {
        var words = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) words.add(term.toString());
            stream.end();
            return words;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// What is left of a question without punctuation that stands by itself.
    static String withoutLoosePunctuation(String text) {
        var words = new ArrayList<String>();
        for (var one : text.strip().split("\\s+"))
            if (one.codePoints().anyMatch(letter -> Character.isLetterOrDigit(letter) || letter == '"')) words.add(one);
        return String.join(" ", words);
    }

    /// At most `length` characters, never half a character.
    static String cut(String text, int length) {
        if (text.length() <= length) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
