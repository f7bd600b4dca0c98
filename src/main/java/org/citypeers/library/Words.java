package org.citypeers.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.citypeers.shared.BadRequest;
import org.jspecify.annotations.Nullable;

/// A question taken apart. Only quotes, a leading minus and the few names of [FieldWord] mean something; brackets,
/// stars and other colons are text, so there is nothing to nest and nothing to expand.
///
/// @param text the question
/// @param words what is looked for, in order, phrases included
/// @param phrases what has to stand side by side
/// @param excluded what must not be there: words, or several side by side
/// @param fields what has to stand in one field
record Words(
        String text, List<Word> words, List<List<Word>> phrases, List<List<Word>> excluded, List<FieldWord> fields) {
    static final int MAX_LENGTH = 4_000;

    /// @throws BadRequest when the question is too long
    static Words of(@Nullable String question) {
        var whole = question == null ? "" : Normalizer.normalize(question, Normalizer.Form.NFC);
        if (whole.length() > MAX_LENGTH)
            throw new BadRequest("query has " + whole.length() + " characters; the limit is 4,000");
        var fields = FieldWord.in(whole);
        var text = without(whole, fields);
        var words = new ArrayList<Word>();
        var phrases = new ArrayList<List<Word>>();
        var excluded = new ArrayList<List<Word>>();
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && !isQuote(text.charAt(at))) continue;
            if (quoted && at < text.length()) {
                var phrase = analysed(text, from, at);
                if (isMinus(text, from - 2)) {
                    excluded.add(phrase);
                } else {
                    words.addAll(phrase);
                    if (phrase.size() > 1) phrases.add(phrase);
                }
            } else {
                addLoose(text, from, at, words, excluded);
            }
            quoted = !quoted;
            from = at + 1;
        }
        excluded.removeIf(List::isEmpty);
        return new Words(whole, words, phrases, excluded, fields);
    }

    /// Blank where they stood, so that all other words keep their places. Other colons are blank too: in the midst of
    /// a word they would make one of two.
    private static String without(String text, List<FieldWord> fields) {
        var rest = new StringBuilder(text.replace(':', ' '));
        for (var field : fields) for (int at = field.start(); at < field.end(); at++) rest.setCharAt(at, ' ');
        return rest.toString();
    }

    /// Whether something was typed, and none of it can be looked for: "?!?" is no wish to see everything.
    boolean saysNothing() {
        return isEmpty() && excluded.isEmpty() && !text.isBlank();
    }

    /// What must not be there, as it was typed.
    List<String> leftOut() {
        return excluded.stream()
                .map(part ->
                        text.substring(part.getFirst().start(), part.getLast().end()))
                .toList();
    }

    boolean isEmpty() {
        return words.isEmpty() && fields.isEmpty();
    }

    private static void addLoose(String text, int from, int to, List<Word> words, List<List<Word>> excluded) {
        int start = from;
        for (int at = from; at < to; at++) {
            if (!excludes(text, at, to)) continue;
            words.addAll(analysed(text, start, at));
            int end = at + 1;
            while (end < to && !Character.isWhitespace(text.charAt(end))) end++;
            excluded.add(analysed(text, at + 1, end));
            start = end;
            at = end;
        }
        if (start < to) words.addAll(analysed(text, start, to));
    }

    private static boolean excludes(String text, int at, int to) {
        return at + 1 < to && isMinus(text, at) && Character.isLetter(text.charAt(at + 1));
    }

    /// Whether a minus that belongs to no word stands here.
    private static boolean isMinus(String text, int at) {
        return at >= 0 && text.charAt(at) == '-' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
    }

    static boolean isQuote(char letter) {
        return letter == '"' || letter == '“' || letter == '”' || letter == '„' || letter == '«' || letter == '»';
    }

    /// The three analyses cut text into the same words, so they are read side by side.
    static List<Word> analysed(String text, int from, int to) {
        var words = new ArrayList<Word>();
        if (from >= to) return words;
        var part = text.substring(from, to);
        try (var plain = LibraryFields.FOLDED.tokenStream("text", part);
                var english = LibraryFields.ENGLISH_TEXT.tokenStream("text", part);
                var spanish = LibraryFields.SPANISH_TEXT.tokenStream("text", part)) {
            var word = plain.addAttribute(CharTermAttribute.class);
            var place = plain.addAttribute(OffsetAttribute.class);
            var inEnglish = english.addAttribute(CharTermAttribute.class);
            var inSpanish = spanish.addAttribute(CharTermAttribute.class);
            plain.reset();
            english.reset();
            spanish.reset();
            while (plain.incrementToken() && english.incrementToken() && spanish.incrementToken()) {
                if (word.chars().noneMatch(Character::isLetterOrDigit)) continue;
                int start = from + place.startOffset();
                int end = from + place.endOffset();
                words.add(new Word(
                        text.substring(start, end),
                        word.toString(),
                        inEnglish.toString(),
                        inSpanish.toString(),
                        start,
                        end));
            }
            return words;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
