package org.citypeers.library;

import java.time.Instant;
import java.util.List;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.ItemStub;

/// What the index answers of an item by itself.
record Stub(ItemStub item, String language, List<String> names) {
    static final int MAX_NAMES = 50;

    static Stub of(IndexedItem item) {
        return new Stub(
                new ItemStub(
                        item.kind(),
                        item.id(),
                        item.slug(),
                        item.title(),
                        item.summary(),
                        item.url(),
                        item.updatedAt()),
                LibraryFields.analysed(item.language()),
                item.names().stream().limit(MAX_NAMES).toList());
    }

    byte[] packed() {
        var pack = new Pack();
        pack.text(item.kind()).text(item.id()).text(item.slug()).text(item.title());
        pack.text(item.summary()).text(item.url());
        pack.number(item.updatedAt().getEpochSecond()).number(item.updatedAt().getNano());
        return pack.text(language).texts(names).bytes();
    }

    static Stub unpacked(Pack.Reader pack) {
        return new Stub(
                new ItemStub(
                        pack.text(),
                        pack.text(),
                        pack.text(),
                        pack.text(),
                        pack.text(),
                        pack.text(),
                        Instant.ofEpochSecond(pack.number(), pack.number())),
                pack.text(),
                pack.texts());
    }
}
