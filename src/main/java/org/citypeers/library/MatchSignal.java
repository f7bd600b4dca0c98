package org.citypeers.library;

/// Why something was found.
public enum MatchSignal {
    /// A word of the question, in any of its forms.
    WORD,
    /// A word close to one of the question that nothing was found for.
    SPELLING,
    /// Another word for the topic the question names.
    SYNONYM,
    /// It is about the topic the question names.
    TOPIC,
    /// The name of a narrower topic than the one the question names.
    NARROWER,
    /// It fits a filter of a saved search.
    FILTER,
    /// A word that begins like the one that is being typed.
    BEGINNING,
    /// Words where they were asked for, as in `title:gardens`.
    FIELD,
    /// It comes from a place like that of the item it is to be like.
    PLACE,
    /// Some city stopped it or failed with it.
    STATUS
}
