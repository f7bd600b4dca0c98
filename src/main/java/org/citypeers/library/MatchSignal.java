package org.citypeers.library;

/// Why something was found.
enum MatchSignal {
    /// A word of the question, in any of its forms.
    WORD,
    /// A word close to one of the question that nothing was found for.
    SPELLING,
    /// Another word for the topic the question names.
    SYNONYM,
    /// It is about the topic the question names.
    TOPIC
}
