package org.citypeers.peers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.citypeers.library.Evidence;

/// Whether anything answers the words. Search finds a document by a single word of many; somebody who only shares a
/// "week" or a "team" with the question is no answer.
final class Coverage {
    private static final double LEAST = 0.3;
    /// Of a long question this many words are enough to go by.
    private static final int MOST_WORDS = 6;

    private Coverage() {}

    static boolean answers(List<Evidence> found, String question) {
        var asked = words(question);
        if (asked.isEmpty()) return true;
        double needed = LEAST * Math.min(asked.size(), MOST_WORDS);
        return found.stream().anyMatch(document -> matched(document, asked) >= needed);
    }

    private static long matched(Evidence document, Set<String> asked) {
        var words = new HashSet<String>();
        document.words().forEach(term -> words.addAll(words(term)));
        return asked.stream().filter(words::contains).count();
    }

    /// Without what says nothing.
    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        for (var token : Wording.of(text.replace('"', ' ')).tokens())
            if (!Grammar.saysNothing(token.word())) words.add(token.word());
        return words;
    }
}
