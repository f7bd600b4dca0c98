package org.citypeers.peers;

import java.util.List;
import org.citypeers.graphql.Cursors;

/// Where a page goes on.
///
/// @param seed of the order
/// @param at how many came before
/// @param id of the last of them
record Mark(long seed, int at, String id) {
    private static final String LIST = "peers";

    static Mark of(String cursor) {
        var values = Cursors.decode(LIST, cursor, 3);
        if (values.get(0) instanceof String seed
                && seed.matches("-?\\d{1,19}")
                && values.get(1) instanceof Number at
                && values.get(2) instanceof String id) return new Mark(Long.parseLong(seed), at.intValue(), id);
        throw Cursors.broken();
    }

    String cursor() {
        return Cursors.encode(LIST, List.of(String.valueOf(seed), at, id));
    }

    /// Behind whom it stood, wherever they went; behind the place, when they are gone.
    int start(List<Candidate> ordered) {
        for (int place = 0; place < ordered.size(); place++)
            if (ordered.get(place).id().equals(id)) return place + 1;
        return Math.clamp(at, 0, ordered.size());
    }
}
