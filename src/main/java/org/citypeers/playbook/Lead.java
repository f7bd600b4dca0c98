package org.citypeers.playbook;

import java.util.regex.Pattern;
import org.citypeers.shared.PlainText;
import org.jspecify.annotations.Nullable;

/// What an item of a numbered list begins with, as a title, and the Markdown that says the rest.
record Lead(String title, String rest) {
    private static final Pattern BOLD =
            Pattern.compile("(?:\\*\\*|__)(.{1,400}?)(?:\\*\\*|__)\\s*[:.–—-]?(?:\\s+(.*)|)");
    private static final Pattern SENTENCE =
            Pattern.compile("(.{12,}?[.!?][)\"”*_]{0,3})\\s+(?=[\\p{Lu}\\d\"“(\\[*_`])(.*)");
    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?:step\\s+\\d{1,3}\\s*[.:)–—-]?|\\d{1,3}[.:)])\\s+(?=\\S)");

    /// True when a heading says itself that it is a step: `1. Ask`, `Step 2: Listen`.
    static boolean isNumbered(String title) {
        return NUMBER.matcher(title).lookingAt();
    }

    /// The title of a heading, without its number.
    static String unnumbered(String title) {
        return NUMBER.matcher(title).replaceFirst("").strip();
    }

    static Lead of(String markdown) {
        var bold = BOLD.matcher(markdown);
        if (bold.matches()) return lead(bold.group(1), bold.group(2), markdown);
        var sentence = SENTENCE.matcher(markdown);
        if (sentence.matches()) return lead(sentence.group(1), sentence.group(2), markdown);
        return lead(markdown, "", markdown);
    }

    private static Lead lead(String first, @Nullable String rest, String whole) {
        var title = PlainText.of(first)
                .replaceAll("\\s+", " ")
                .replaceAll("[.:;,]+$", "")
                .strip();
        if (title.isEmpty()) return new Lead("Step", whole);
        // A link or a long sentence would be lost in a title, so the text keeps it.
        boolean loses = first.contains("](") || first.contains("][") || title.length() > StepRow.MAX_TITLE;
        return new Lead(title, loses ? whole : rest == null ? "" : rest.strip());
    }
}
