package org.citypeers.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.citypeers.shared.IndexedItem;

/// Says whether the index holds what the graph holds: the same for the same content, in whatever order sets come.
final class ContentHash {
    private ContentHash() {}

    static String of(IndexedItem item) {
        var facets = new TreeMap<String, TreeSet<String>>();
        item.facets().forEach((field, values) -> {
            if (!values.isEmpty()) facets.put(field, new TreeSet<>(values));
        });
        var content = List.of(
                LibraryFields.VERSION,
                Stub.of(item).item(),
                String.valueOf(item.language()),
                sorted(item.texts().stream()),
                sorted(item.names().stream()),
                facets,
                new TreeMap<>(item.numbers()),
                sorted(item.visibility().stream()),
                sorted(item.associations().stream()),
                sorted(item.parts().stream()));
        return digest(content.toString());
    }

    /// The same for as long as the words of an item, and who may see it, stay the same.
    static String ofWords(IndexedItem item) {
        var content = List.of(
                item.title(),
                item.summary(),
                item.texts(),
                sorted(item.visibility().stream()),
                sorted(item.parts().stream()));
        return digest(content.toString());
    }

    private static List<String> sorted(Stream<?> values) {
        return values.map(Object::toString).sorted().toList();
    }

    private static String digest(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
