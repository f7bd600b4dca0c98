package org.citypeers.library;

/// One word of a question.
///
/// @param text as it was typed
/// @param plain folded
/// @param english its stem if it is English
/// @param spanish its stem if it is Spanish
/// @param start where it stands in the question
/// @param end behind it
record Word(String text, String plain, String english, String spanish, int start, int end) {
    String stem(String language) {
        return language.equals(LibraryFields.SPANISH) ? spanish : english;
    }
}
