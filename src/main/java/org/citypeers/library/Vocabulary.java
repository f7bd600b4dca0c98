package org.citypeers.library;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.citypeers.shared.NodeId;
import org.citypeers.topic.Concept;
import org.citypeers.topic.Topics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The taxonomy's words as searches use them; renewed by the follower when a topic changes, so a search asks the graph
/// nothing.
@Component
class Vocabulary {
    private final Supplier<List<Concept>> concepts;
    private volatile Lexicon lexicon = Lexicon.EMPTY;
    private volatile Hierarchy hierarchy = Hierarchy.EMPTY;

    @Autowired
    Vocabulary(Topics topics) {
        this(topics::vocabulary);
    }

    Vocabulary(Supplier<List<Concept>> concepts) {
        this.concepts = concepts;
    }

    void renew() {
        var present = concepts.get();
        lexicon = Lexicon.of(present);
        hierarchy = Hierarchy.of(present);
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

    Hierarchy hierarchy() {
        return hierarchy;
    }
}
