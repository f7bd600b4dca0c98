package org.citypeers.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.IndexedItem.Association;

/// Whom a document speaks for, and on which topics.
record Votes(List<Association> associations, Set<String> topics) {
    static Votes of(IndexedItem item) {
        return new Votes(item.associations(), item.facets().getOrDefault("topic", Set.of()));
    }

    byte[] packed() {
        var pack = new Pack().texts(topics).number(associations.size());
        for (var one : associations) pack.text(one.role()).text(one.id()).fraction(one.strength());
        return pack.bytes();
    }

    static Votes unpacked(Pack.Reader pack) {
        var topics = new TreeSet<>(pack.texts());
        var associations = new ArrayList<Association>();
        for (long left = pack.number(); left > 0; left--)
            associations.add(new Association(pack.text(), pack.text(), pack.fraction()));
        return new Votes(associations, topics);
    }
}
