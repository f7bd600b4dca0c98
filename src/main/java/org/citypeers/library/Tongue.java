package org.citypeers.library;

import java.util.stream.Collectors;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.LanguageGuess;

/// Which language an item is in, where its room does not say.
final class Tongue {
    private Tongue() {}

    /// The item with its language, told by its texts; as it is when they do not tell.
    static IndexedItem told(IndexedItem item) {
        if (item.language() != null) return item;
        var text = item.title() + "\n" + item.summary() + "\n"
                + item.texts().stream().map(Text::text).collect(Collectors.joining("\n"));
        return LanguageGuess.of(text).map(item::in).orElse(item);
    }
}
