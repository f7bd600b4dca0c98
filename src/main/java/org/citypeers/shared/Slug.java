package org.citypeers.shared;

import java.text.Normalizer;

/// The id something was imported under, verbatim but for NFC: 1 to 300 characters, no control characters.
public final class Slug {
    public static final int MAX_LENGTH = 300;

    private Slug() {}

    /// Gives the text back, NFC-normalised and trimmed.
    ///
    /// @throws IllegalArgumentException in words for the sender when the text cannot be an id
    public static String checked(String text) {
        var slug = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (slug.isEmpty()) throw new IllegalArgumentException("id is empty; give 1 to 300 characters");
        if (slug.length() > MAX_LENGTH)
            throw new IllegalArgumentException("id has " + slug.length() + " characters; the limit is 300");
        if (slug.chars().anyMatch(Character::isISOControl))
            throw new IllegalArgumentException("id holds a control character; remove it");
        return slug;
    }
}
