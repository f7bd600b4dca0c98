package org.citypeers.library;

import java.util.List;

/// A text with the words that were looked for marked in it.
///
/// @param field `title`, `summary`, or the name the item's room gave the text
public record Highlight(String field, String text, List<TextRange> marks) {}
