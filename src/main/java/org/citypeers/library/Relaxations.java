package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// What to drop of a question that found few items. Every count is that of the search without it.
final class Relaxations {
    private static final int MOST_WORDS = 8;

    /// Of a longer question no single word is what keeps it from finding anything.
    private static final int LONGEST = 12;

    private final LibraryQuestion question;
    private final Filters filters;
    private final IndexSearcher searcher;
    private final Intent intent;

    Relaxations(LibraryQuestion question, Filters filters, IndexSearcher searcher, Intent intent) {
        this.question = question;
        this.filters = filters;
        this.searcher = searcher;
        this.intent = intent;
    }

    /// The most helpful first.
    List<Relaxation> of(Query wanted, int total) throws IOException {
        var relaxations = new ArrayList<Relaxation>();
        for (var field : filters.fields()) {
            int without = searcher.count(filters.around(wanted, field));
            if (without > total) relaxations.add(new Relaxation(field, without));
        }
        for (var shorter : shorter(total).entrySet()) {
            var asked = question.asking(shorter.getKey());
            if (!saysSomething(asked.words())) continue;
            int without = searcher.count(filters.around(intent.of(asked).query(), null));
            if (without > total) relaxations.add(new Relaxation(shorter.getValue(), shorter.getKey(), without));
        }
        relaxations.sort(Comparator.comparingInt(Relaxation::totalCount).reversed());
        return relaxations;
    }

    /// Shorter questions and what each of them drops: what is required, and of a question that found nothing any word.
    private LinkedHashMap<String, String> shorter(int total) {
        var words = question.words();
        var shorter = new LinkedHashMap<String, String>();
        for (var field : words.fields()) drop(field.start(), field.end(), shorter);
        for (var phrase : words.phrases()) loosen(phrase, shorter);
        for (var one : words.excluded()) allow(one, shorter);
        if (total > 0 || words.words().size() > LONGEST) return shorter;
        for (var word : words.words()) drop(word.start(), word.end(), shorter);
        if (words.words().size() > 2) for (var word : telling(words)) keep(word, shorter);
        return shorter;
    }

    /// Nobody is helped by a question of common words alone.
    private static boolean saysSomething(Words words) {
        var language = Common.language(words);
        return !words.fields().isEmpty() || words.words().stream().anyMatch(word -> !Common.isCommon(word, language));
    }

    private static List<Word> telling(Words words) {
        return Common.without(words.words(), Common.language(words)).stream()
                .limit(MOST_WORDS)
                .toList();
    }

    private void drop(int start, int end, LinkedHashMap<String, String> shorter) {
        var text = question.words().text();
        var rest = squeezed(text.substring(0, start) + text.substring(end));
        if (shorter.size() < MOST_WORDS) shorter.putIfAbsent(rest, text.substring(start, end));
    }

    /// Where two words keep it from finding anything, dropping one of them helps nothing: all others are dropped.
    private void keep(Word kept, LinkedHashMap<String, String> shorter) {
        var rest = new StringBuilder(question.words().text());
        var dropped = new ArrayList<String>();
        for (var word : question.words().words().reversed()) {
            if (word == kept) continue;
            rest.delete(word.start(), word.end());
            dropped.addFirst(word.text());
        }
        shorter.putIfAbsent(squeezed(rest.toString()), String.join(" ", dropped));
    }

    private static String squeezed(String text) {
        return Folded.withoutLoosePunctuation(text);
    }

    /// What is left out, with its minus and its quotes.
    private void allow(List<Word> excluded, LinkedHashMap<String, String> shorter) {
        var text = question.words().text();
        int start = excluded.getFirst().start();
        int end = excluded.getLast().end();
        while (start > 0 && text.charAt(start) != '-') start--;
        if (start + 1 < text.length() && Words.isQuote(text.charAt(start + 1)))
            while (end < text.length() && !Words.isQuote(text.charAt(end - 1))) end++;
        drop(start, end, shorter);
    }

    private void loosen(List<Word> phrase, LinkedHashMap<String, String> shorter) {
        var text = question.words().text();
        int start = phrase.getFirst().start();
        int end = phrase.getLast().end();
        while (start > 0 && !Words.isQuote(text.charAt(start - 1))) start--;
        while (end < text.length() && !Words.isQuote(text.charAt(end))) end++;
        if (start == 0 || end == text.length() || shorter.size() >= MOST_WORDS) return;
        var rest = text.substring(0, start - 1) + text.substring(start, end) + text.substring(end + 1);
        shorter.putIfAbsent(squeezed(rest), text.substring(start - 1, end + 1));
    }
}
