package org.citypeers.graph;

import java.util.Map;

/// One after the other, until the commit: without it a reference and what it refers to, arriving in the same moment,
/// would miss each other, because neither transaction sees what the other has not committed.
final class Turn {
    private Turn() {}

    /// Takes the lock of the change counter, which the end of the transaction takes anyway.
    static void take(Writing work) {
        work.run("""
                MATCH (counter:ChangeCounter {name: 'changes'})
                SET counter._turn = true
                """, Map.of());
    }
}
