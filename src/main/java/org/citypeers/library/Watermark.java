package org.citypeers.library;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.citypeers.graph.changes.Change;
import org.citypeers.graph.changes.Head;

/// How far an index has followed which history; kept in the same commit as the documents, so they always agree.
///
/// @param uid of the change at `seq`; empty when that change is not known
/// @param version of [LibraryFields] the documents were made with
record Watermark(long seq, String uid, String epoch, int version) {
    static Watermark at(Head head, String uid) {
        return new Watermark(head.seq(), uid, head.epoch(), LibraryFields.VERSION);
    }

    Watermark moved(long seq, String uid) {
        return new Watermark(seq, uid, epoch, version);
    }

    /// Whether an index at this mark can go on following the graph as it stands; if not, it has to be built anew.
    ///
    /// @param here the change the graph has at this seq
    boolean fits(Head head, Optional<Change> here) {
        if (version != LibraryFields.VERSION || !epoch.equals(head.epoch()) || seq > head.seq()) return false;
        if (head.oldest() > seq + 1) return false;
        if (here.isPresent()) return uid.isEmpty() || uid.equals(here.get().uid());
        return seq == 0 || seq == head.seq() || head.oldest() == seq + 1;
    }

    Map<String, String> data() {
        return Map.of(
                "watermark",
                String.valueOf(seq),
                "uid",
                uid,
                "epoch",
                epoch,
                "version",
                String.valueOf(version),
                "complete",
                "true");
    }

    /// Empty when the commit is not one of a complete index.
    static Optional<Watermark> of(Iterable<Map.Entry<String, String>> commitData) {
        var data = new HashMap<String, String>();
        if (commitData != null) commitData.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        if (!"true".equals(data.get("complete"))) return Optional.empty();
        return Optional.of(new Watermark(
                Long.parseLong(data.getOrDefault("watermark", "0")),
                data.getOrDefault("uid", ""),
                data.getOrDefault("epoch", ""),
                Integer.parseInt(data.getOrDefault("version", "0"))));
    }
}
