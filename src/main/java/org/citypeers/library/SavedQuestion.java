package org.citypeers.library;

/// A search somebody keeps, to hear of what is new for it.
///
/// @param id of the saved search, given back with what is found for it
/// @param words may be blank where there is a filter
public record SavedQuestion(String id, String words, LibraryFilter filter) {
    /// Every word of a saved search has to be there, so each more finds less.
    private static final int MOST_WORDS = 16;

    /// What keeps this question from being saved, in words for people; empty when nothing does.
    ///
    /// @throws org.citypeers.shared.BadRequest when there are more than 4,000 characters
    public String objection() {
        var asked = Words.of(words);
        if (asked.isEmpty() && filter.values().isEmpty())
            return "there is nothing to look for; give words, or a filter";
        int telling = Common.without(asked.words(), Common.language(asked)).size();
        if (telling > MOST_WORDS)
            return "there are " + telling + " words, and a saved search looks for what has them all; give at most "
                    + MOST_WORDS;
        return "";
    }
}
