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
    static final int LONGEST_ACRONYM = 5;

    /// Whether it is typed as an acronym: capitals without accents, and figures among them. With an ending that Spanish
    /// words have it is one of those: TECHO, CALLE.
    boolean isAcronym() {
        return text.length() > 1
                && text.length() <= LONGEST_ACRONYM
                && !text.chars().allMatch(Character::isDigit)
                && text.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9')
                && spanish.equals(plain);
    }

    String stem(String language) {
        return language.equals(LibraryFields.SPANISH) ? spanish : english;
    }
}
