package org.citypeers.library;

import org.citypeers.topic.Topics;
import org.springframework.stereotype.Component;

/// The taxonomy's words as searches use them; renewed by the follower when a topic changes, so a search asks the graph
/// nothing.
@Component
class Vocabulary {
    private final Topics topics;
    private volatile Lexicon lexicon = Lexicon.EMPTY;

    Vocabulary(Topics topics) {
        this.topics = topics;
    }

    void renew() {
        lexicon = Lexicon.of(topics.vocabulary());
    }

    Lexicon lexicon() {
        return lexicon;
    }
}
