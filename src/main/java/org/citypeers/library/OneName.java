package org.citypeers.library;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.StringDistance;

/// Whether all that was typed begins words of one name: taken from several, "community" and "g" would name cleanups,
/// by "community cleanup" and "great american cleanup".
final class OneName {
    private static final int SHORTEST_MISSPELT = 4;
    private static final StringDistance LETTERS = new LuceneLevenshteinDistance();

    private OneName() {}

    static boolean begins(Stub stub, List<String> typed) {
        return Stream.concat(Stream.of(stub.item().title()), stub.names().stream())
                .anyMatch(name -> begins(name, typed));
    }

    /// As they are typed, or with a letter wrong.
    static boolean begins(String name, List<String> typed) {
        var words = Folded.words(name);
        return typed.stream().allMatch(word -> words.stream().anyMatch(one -> begins(one, word)));
    }

    private static boolean begins(String name, String typed) {
        if (name.startsWith(typed)) return true;
        if (typed.length() < SHORTEST_MISSPELT) return false;
        int longest = Math.min(name.length(), typed.length() + 1);
        for (int length = typed.length() - 1; length <= longest; length++)
            if (LETTERS.getDistance(name.substring(0, length), typed) > 1 - 1.5f / Math.min(length, typed.length()))
                return true;
        return false;
    }
}
