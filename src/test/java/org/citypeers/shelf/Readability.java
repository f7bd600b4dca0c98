package org.citypeers.shelf;

import java.util.Locale;
import java.util.regex.Pattern;

/// How many years of school a text asks for, by Flesch and Kincaid (1975): 0.39 × words per sentence + 11.8 × syllables
/// per word − 15.59. For Spanish, where that formula does not hold, the ease of Fernández Huerta (1959).
///
/// @param words of the text
/// @param sentences of the text; a heading and an item of a list are one each
/// @param syllables of all words, counted by groups of vowels, so that a rare word may be one off
record Readability(int words, int sentences, int syllables) {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyáéíóúü]+");
    private static final Pattern SILENT =
            Pattern.compile("(?<=[^aeiouy])e$|(?<=[^aeiouyshczxg])es$|(?<=[^aeioudty])ed$");
    private static final Pattern SPOKEN_END = Pattern.compile("[^aeiouy]les?$");
    private static final Pattern APART = Pattern.compile(
            "[aeiouy]ing|(?<![ctgsx])ia|creat|idea|area$|scien|quiet|client"
                    + "|societ|variet|usual|annual|manual|actual|evaluat|situat|graduat|video|studio|radio|iod|ior$|react");
    private static final Pattern APART_IN_SPANISH = Pattern.compile("[íú][aeo]|[aeo][íú]|[aeoáéó](?=[aeoáéó])");

    static Readability of(String text, String language) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        for (var sentence : text.split("(?<=[.!?])\\s+|\\n+")) {
            var found = WORD.matcher(sentence);
            int before = words;
            while (found.find()) {
                words++;
                syllables += language.equals("es") ? spanish(found.group()) : english(found.group());
            }
            if (words > before) sentences++;
        }
        return new Readability(words, sentences, syllables);
    }

    double grade() {
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    /// 0 to 100: above 60 is what most people read with ease.
    double easeInSpanish() {
        return 206.84 - 60.0 * syllables / words - 1.02 * words / sentences;
    }

    static int english(String word) {
        var letters = word.toLowerCase(Locale.ROOT).replaceAll("['’]s?$|['’]", "");
        int groups = count(VOWELS, letters);
        int silent = SPOKEN_END.matcher(letters).find() ? 0 : count(SILENT, letters);
        return Math.max(1, groups - silent + count(APART, letters));
    }

    static int spanish(String word) {
        var letters =
                word.toLowerCase(Locale.ROOT).replaceAll("qu(?=[eiéí])", "q").replaceAll("gu(?=[eiéí])", "g");
        return Math.max(1, count(VOWELS, letters) + count(APART_IN_SPANISH, letters));
    }

    private static int count(Pattern pattern, String letters) {
        return Math.toIntExact(pattern.matcher(letters).results().count());
    }
}
