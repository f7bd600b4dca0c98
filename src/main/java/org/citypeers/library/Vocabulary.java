package org.citypeers.library;

import java.util.Collection;
import org.citypeers.shared.NodeId;
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

    void renewAfter(Collection<String> changedIds) {
        if (changedIds.stream().anyMatch(Vocabulary::isTopic)) renew();
    }

    private static boolean isTopic(String id) {
        return NodeId.kind(id).filter("topic"::equals).isPresent();
    }

    Lexicon lexicon() {
        return lexicon;
    }
}
