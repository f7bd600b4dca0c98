package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/// Which saved searches an item may be for at all: each waits at a few terms, and only those at whose terms the item
/// passes are asked. Loses none; see [Needed].
final class Shortlist {
    private final Map<String, Map<BytesRef, List<Awaited>>> waiting = new HashMap<>();
    private final List<Awaited> always = new ArrayList<>();

    Shortlist(Collection<Awaited> all) {
        for (var one : all) {
            var terms = Needed.by(one.query());
            if (terms.isEmpty()) always.add(one);
            else
                for (var term : terms.get())
                    waiting.computeIfAbsent(term.field(), fresh -> new HashMap<>())
                            .computeIfAbsent(term.bytes(), fresh -> new ArrayList<>())
                            .add(one);
        }
    }

    /// @param item the index of one item
    Set<Awaited> of(LeafReader item) throws IOException {
        var may = new LinkedHashSet<>(always);
        for (var field : waiting.entrySet()) {
            var terms = item.terms(field.getKey());
            if (terms == null) continue;
            var each = terms.iterator();
            for (var term = each.next(); term != null; term = each.next())
                may.addAll(field.getValue().getOrDefault(term, List.of()));
        }
        return may;
    }
}
