package org.citypeers.library;

import org.apache.lucene.search.Query;

/// One thing a question looks for, by which a hit may have been found.
///
/// @param term the words of the question
/// @param found what was looked for on their behalf
/// @param sure of another spelling: that it is meant, however short the word is
record Clue(MatchSignal signal, String term, String found, Query query, boolean sure) {
    Clue(MatchSignal signal, String term, String found, Query query) {
        this(signal, term, found, query, false);
    }

    Clue finding(String other) {
        return new Clue(signal, term, other, query, sure);
    }
}
