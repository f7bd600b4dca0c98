package org.citypeers.library;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A question with its misspelt words mended: where a stretch of it is nearly a label of a topic, by that label, and
/// else word by word.
final class Mending {
    private static final int LONGEST_STRETCH = 4;

    /// A stretch of the question and what it means.
    ///
    /// @param from index of its first word
    /// @param to index behind its last word
    record Meant(int from, int to, String text, List<Word> words) {}

    private final Words question;
    private final Map<Word, Word> words = new HashMap<>();
    private final List<Meant> labels = new ArrayList<>();

    Mending(Words question) {
        this.question = question;
    }

    void put(Word word, Word meant) {
        words.putIfAbsent(word, meant);
    }

    boolean has(Word word) {
        return words.containsKey(word);
    }

    int size() {
        return words.size();
    }

    List<Meant> labels() {
        return labels;
    }

    /// Finds the labels that were nearly typed. A word the library knows is none that was misspelt, and stays.
    ///
    /// @param unknown words the library does not know
    void findLabels(Set<Word> unknown, String language, Lexicon lexicon) {
        var asked = question.words();
        int at = 0;
        while (at < asked.size()) {
            int behind = at + 1;
            for (int to = Math.min(asked.size(), at + LONGEST_STRETCH); to > at; to--) {
                var meant = label(at, to, unknown, language, lexicon);
                if (meant == null) continue;
                labels.add(meant);
                behind = to;
                break;
            }
            at = behind;
        }
    }

    private @Nullable Meant label(int from, int to, Set<Word> unknown, String language, Lexicon lexicon) {
        var stretch = question.words().subList(from, to);
        if (stretch.stream().noneMatch(unknown::contains)) return null;
        var whole = stretch.stream().map(Word::plain).collect(joining(" "));
        for (var near : lexicon.speech().near(whole, language))
            if (fits(near, stretch, unknown)) return new Meant(from, to, likeTyped(near.text(), stretch), near.words());
        return null;
    }

    /// Single words are mended by all words of the library, not by those of labels alone.
    private static boolean fits(Speech.Label near, List<Word> stretch, Set<Word> unknown) {
        if (stretch.size() == 1 && near.words().size() == 1) return false;
        return stretch.stream()
                .allMatch(word -> unknown.contains(word) || near.whole().contains(word.plain()));
    }

    /// Whether a word would stand in the question beside one it stands beside in the library.
    boolean isBeside(Word word, Word near, Spelling spelling) throws IOException {
        var asked = question.words();
        int at = asked.indexOf(word);
        return at > 0 && spelling.stand(asked.get(at - 1), near)
                || at + 1 < asked.size() && spelling.stand(near, asked.get(at + 1));
    }

    /// What a word of the question means by the label it is part of; empty where it is part of none.
    Optional<List<Word>> byLabel(Word word) {
        int at = question.words().indexOf(word);
        for (var label : labels) {
            if (at < label.from() || at >= label.to()) continue;
            boolean alike = label.words().size() == label.to() - label.from();
            return Optional.of(alike ? List.of(label.words().get(at - label.from())) : label.words());
        }
        return Optional.empty();
    }

    private static String likeTyped(String label, List<Word> stretch) {
        boolean small =
                stretch.stream().allMatch(word -> word.text().equals(word.text().toLowerCase(Locale.ROOT)));
        return small ? label.toLowerCase(Locale.ROOT) : label;
    }

    /// The whole question as it was meant, stretch by stretch.
    List<Meant> meant() {
        var meant = new ArrayList<Meant>();
        int at = 0;
        for (var label : labels) {
            while (at < label.from()) meant.add(word(at++));
            meant.add(label);
            at = label.to();
        }
        while (at < question.words().size()) meant.add(word(at++));
        return meant;
    }

    private Meant word(int at) {
        var typed = question.words().get(at);
        var word = words.getOrDefault(typed, typed);
        return new Meant(at, at + 1, word.text(), List.of(word));
    }

    /// The question as it was typed, but for punctuation by itself; null where nothing is to mend.
    @Nullable String text() {
        if (words.isEmpty() && labels.isEmpty()) return null;
        var text = new StringBuilder(question.text());
        for (var one : meant().reversed()) {
            int start = question.words().get(one.from()).start();
            int end = question.words().get(one.to() - 1).end();
            text.replace(start, end, one.text());
        }
        return Folded.withoutLoosePunctuation(text.toString());
    }
}
