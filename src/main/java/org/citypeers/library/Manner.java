package org.citypeers.library;

import java.util.Optional;
import org.citypeers.shared.Tongue;
import org.jspecify.annotations.Nullable;

/// How the words of a question are to be read.
///
/// @param literal the words alone: no other words of topics, no words close to a misspelt one
/// @param typing the last word may go on
/// @param language of the question, `en` or `es`; empty to tell it by its words
record Manner(boolean literal, boolean typing, String language) {
    static final Manner PLAIN = new Manner(false, false, "");

    /// A beginning of one letter would find nearly everything.
    private static final int SHORTEST_BEGINNING = 2;

    /// @param language BCP 47, with or without a region
    /// @throws org.citypeers.shared.BadRequest when it is one the library does not analyse
    static Manner of(boolean literal, boolean typing, @Nullable String language) {
        if (language == null) return new Manner(literal, typing, "");
        return new Manner(
                literal,
                typing,
                Tongue.of(language, "the words of the question tell").tag());
    }

    /// As it was given; else as its common words tell, or what labels of topics its other words belong to.
    String languageOf(Words question, Lexicon lexicon) {
        if (!language.isEmpty()) return language;
        var told = Common.language(question);
        return told.isEmpty() ? lexicon.speech().languageOf(question.words()) : told;
    }

    /// The word that is being typed: the last, when nothing stands behind it.
    Optional<Word> begun(Words question) {
        if (!typing || question.words().isEmpty()) return Optional.empty();
        var last = question.words().getLast();
        return Optional.of(last)
                .filter(word -> word.end() == question.text().length())
                .filter(word -> word.plain().length() >= SHORTEST_BEGINNING);
    }
}
