package org.citypeers.library;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which words of a question the library knows, and which may be misspelt. A word of a label is neither: it is
/// spelled right, and finds nothing by itself.
///
/// @param known stand in items
/// @param misspelt stand nowhere
record Familiar(Set<Word> known, Set<Word> misspelt) {
    private static final int LONG = 24;

    /// @param named words that belong to names of topics
    /// @param begun what may go on, which none can say is misspelt
    static Familiar of(List<Word> words, Set<Word> named, Set<Word> begun, Spelling spelling) throws IOException {
        var known = new LinkedHashSet<Word>();
        var misspelt = new LinkedHashSet<Word>();
        for (var word : words) {
            if (known.size() >= LONG || spelling.knows(word)) known.add(word);
            else if (misspelt.size() < Spelling.MAX_WORDS && !named.contains(word) && !begun.contains(word))
                if (!spelling.isOfALabel(word)) misspelt.add(word);
        }
        return new Familiar(known, misspelt);
    }
}
