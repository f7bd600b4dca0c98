package org.citypeers.library;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.IndexedItem.Weight;

/// The texts an item is found by, its title and summary among them, each once.
final class Texts {
    /// Highlights come from the first part of long texts.
    private static final int STORED = 20_000;

    private Texts() {}

    static List<Text> of(IndexedItem item) {
        var texts = new ArrayList<Text>();
        texts.add(new Text("title", Weight.TITLE, item.title()));
        if (!item.summary().isBlank()) texts.add(new Text("summary", Weight.SUMMARY, item.summary()));
        for (var text : item.texts()) {
            boolean again = text.weight() == Weight.TITLE && text.text().equals(item.title())
                    || text.weight() == Weight.SUMMARY && text.text().equals(item.summary());
            if (!again && !text.text().isBlank()) texts.add(text);
        }
        return texts;
    }

    static byte[] packed(List<Text> texts) {
        var pack = new Pack().number(texts.size());
        for (var one : texts) pack.text(one.field()).text(one.weight().name()).text(Folded.cut(one.text(), STORED));
        return pack.bytes();
    }

    static List<Text> unpacked(BytesRef packed) {
        var pack = new Pack.Reader(packed);
        var texts = new ArrayList<Text>();
        for (long left = pack.number(); left > 0; left--)
            texts.add(new Text(pack.text(), Weight.valueOf(pack.text()), pack.text()));
        return texts;
    }
}
