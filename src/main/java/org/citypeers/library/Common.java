package org.citypeers.library;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;

/// Words so common that they say nothing about what is wanted, but something about the language it is asked in.
final class Common {
    private static final Set<String> ENGLISH = Stream.concat(
                    words(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET),
                    Stream.of(
                            "how",
                            "what",
                            "which",
                            "who",
                            "when",
                            "where",
                            "why",
                            "do",
                            "does",
                            "did",
                            "has",
                            "have",
                            "had",
                            "can",
                            "could",
                            "should",
                            "would",
                            "we",
                            "our",
                            "us",
                            "you",
                            "your",
                            "i",
                            "my",
                            "me",
                            "from",
                            "been",
                            "were",
                            "am",
                            "any",
                            "some",
                            "so",
                            "its",
                            "also",
                            "anyone",
                            "anybody",
                            "someone",
                            "somebody",
                            "everyone",
                            "else",
                            "about",
                            "he",
                            "she",
                            "him",
                            "her",
                            "his",
                            "them",
                            "those",
                            "than",
                            "too",
                            "don't",
                            "doesn't",
                            "didn't",
                            "can't",
                            "won't",
                            "isn't",
                            "aren't",
                            "i'm",
                            "we're",
                            "it's"))
            .collect(toUnmodifiableSet());

    /// Common in Spanish, but what an English question, or one about government, may be about.
    private static final Set<String> TELLING = Set.of("estado", "estados", "sea", "son", "era", "sin");

    private static final Set<String> SPANISH = words(SpanishAnalyzer.getDefaultStopSet())
            .filter(word -> !TELLING.contains(word))
            .collect(toUnmodifiableSet());

    private static final Set<String> SPANISH_LINKS =
            Set.of("de", "del", "la", "el", "los", "las", "al", "en", "para", "por", "con");

    private Common() {}

    /// `en` or `es`, or empty when the words do not tell.
    static String language(Words question) {
        int english = 0;
        int spanish = 0;
        for (var word : question.words()) {
            if (ENGLISH.contains(word.plain())) english++;
            if (SPANISH.contains(word.plain())) spanish++;
        }
        for (int at = 0; at < question.text().length(); at++)
            if ("áéíóúñü¿¡".indexOf(Character.toLowerCase(question.text().charAt(at))) >= 0) spanish++;
        if (english == spanish) return "";
        return english > spanish ? LibraryFields.ENGLISH : LibraryFields.SPANISH;
    }

    /// What is left of a question without common words; all of it when nothing else would be left.
    static List<Word> without(List<Word> words, String language) {
        var telling = words.stream().filter(word -> !isCommon(word, language)).toList();
        return telling.isEmpty() ? words : telling;
    }

    /// Whether it only ties two words together, so that another one might do.
    static boolean isLink(Word word, String language) {
        return language.equals(LibraryFields.SPANISH) && SPANISH_LINKS.contains(word.plain());
    }

    /// Those of one language, folded.
    static Set<String> in(String language) {
        return language.equals(LibraryFields.SPANISH) ? SPANISH : ENGLISH;
    }

    /// What becomes of common words when a text is analysed.
    static Set<String> stems(String language) {
        return in(language).stream()
                .flatMap(word -> Folded.words(LibraryFields.analyzer(language), word).stream())
                .collect(toUnmodifiableSet());
    }

    /// Of a question that does not tell its language, in either.
    static boolean isCommon(Word word, String language) {
        return !language.equals(LibraryFields.SPANISH) && ENGLISH.contains(word.plain())
                || !language.equals(LibraryFields.ENGLISH) && SPANISH.contains(word.plain());
    }

    private static Stream<String> words(CharArraySet set) {
        return set.stream().map(word -> Folded.whole(new String((char[]) word)));
    }
}
