package org.citypeers.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which language a text is in, by its commonest words: enough to tell the languages the library analyses apart.
/// A library for this would take the place of [#of] and nothing else.
public final class LanguageGuess {
    private static final int LOOKED_AT = 5_000;
    private static final int ENOUGH = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "to", "in", "is", "are", "for", "with", "that", "this", "on", "by", "from", "was", "be",
            "or", "as", "it", "you", "your", "how", "what", "an", "at", "not");
    private static final Set<String> SPANISH = Set.of(
            "el", "la", "los", "las", "de", "del", "que", "y", "en", "para", "con", "por", "una", "un", "es", "su",
            "se", "al", "como", "más", "son", "lo", "sus", "este", "esta", "o");

    /// Common in French, Portuguese, Italian, German and Dutch, which share words with the two.
    private static final Set<String> OTHERS = Set.of(
            "le", "les", "des", "du", "et", "est", "une", "dans", "não", "uma", "um", "dos", "em", "os", "na", "di",
            "che", "il", "della", "und", "der", "das", "ist", "het", "een", "van");

    private LanguageGuess() {}

    /// BCP 47 tag, `en` or `es`; nothing when the text is too short or in another language.
    public static Optional<String> of(String text) {
        int english = 0;
        int spanish = 0;
        int others = 0;
        var words = WORD.matcher(
                text.substring(0, Math.min(text.length(), LOOKED_AT)).toLowerCase(Locale.ROOT));
        while (words.find()) {
            if (ENGLISH.contains(words.group())) english++;
            if (SPANISH.contains(words.group())) spanish++;
            if (OTHERS.contains(words.group())) others++;
        }
        if (english >= ENOUGH && english > 2 * (spanish + others)) return Optional.of("en");
        if (spanish >= ENOUGH && spanish > 2 * (english + others)) return Optional.of("es");
        return Optional.empty();
    }
}
