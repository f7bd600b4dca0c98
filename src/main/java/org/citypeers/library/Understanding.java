package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// Makes a query of a question. The weights are measured, see RankingTests. Not every word has to be there (AND by
/// default would hide a playbook over one missing word), but more of them, closer together and in better places count
/// more.
final class Understanding {
    private static final int LONG = 24;
    private static final int NEAR_WORDS = 24;
    private static final int MAX_PHRASES = 8;
    private static final int MAX_EXCLUDED = 16;

    private static final float SPELLING = 0.6f;
    private static final float TITLE = 0.15f;
    private static final float FORM = 0.15f;
    private static final float NEARNESS = 0.15f;

    private final IndexSearcher searcher;
    private final Spelling spelling;
    private final Lexicon lexicon;

    private final Sought sought = new Sought();
    private final BooleanQuery.Builder anyPart = new BooleanQuery.Builder();
    private final List<Clue> clues = new ArrayList<>();
    private final AllWords allWords = new AllWords();
    private final Map<Word, Word> corrections = new HashMap<>();
    private final Map<String, Set<String>> stems = new HashMap<>();
    private boolean literal;

    Understanding(IndexSearcher searcher, Lexicon lexicon, Viewer viewer) {
        this.searcher = searcher;
        this.spelling = new Spelling(searcher, viewer);
        this.lexicon = lexicon;
        LibraryFields.LANGUAGES.forEach(language -> stems.put(language, new HashSet<>()));
    }

    Understood of(Words question) throws IOException {
        return of(question, Manner.PLAIN);
    }

    Understood of(Words question, Manner manner) throws IOException {
        var language = manner.languageOf(question);
        var distinct = DistinctWords.of(Common.without(question.words(), language), searcher.getIndexReader());
        var words = distinct.words();
        var queries = new TextQueries(language, words.size() > LONG);
        var found = manner.literal() ? List.<Lexicon.Found>of() : lexicon.in(question.words());
        var begun = manner.begun(question);
        literal = manner.literal();
        var explained = new HashSet<Word>();
        for (var topic : found) explained.addAll(question.words().subList(topic.from(), topic.to()));
        for (var word : words) {
            boolean whole = begun.isEmpty() || !begun.get().equals(word);
            add(word, distinct.times(word), queries, whole && !explained.contains(word));
            if (whole) slip(word);
        }
        begun.ifPresent(this::goOn);
        var synonyms = new Synonyms(clues, stems);
        for (var topic : found) sought.add(synonyms.of(question, topic));
        addMeant(question, found, synonyms);
        var query = assembled(question, words, queries, language, synonyms.broader());
        return new Understood(
                query,
                words.isEmpty() ? null : anyPart.build(),
                clues,
                corrected(question),
                synonyms.expansions(),
                stems,
                0);
    }

    private Query assembled(
            Words question, List<Word> words, TextQueries queries, String language, List<Query> broader) {
        var whole = new BooleanQuery.Builder();
        if (words.isEmpty()) {
            whole.add(new MatchAllDocsQuery(), Occur.MUST);
        } else {
            whole.add(sought.query(), Occur.MUST);
        }
        for (int at = 1; at < Math.min(words.size(), NEAR_WORDS); at++)
            whole.add(new BoostQuery(queries.near(words.get(at - 1), words.get(at)), NEARNESS), Occur.SHOULD);
        allWords.reward(whole);
        for (var wide : broader) whole.add(wide, Occur.SHOULD);
        for (var form : Forms.of(question, language)) whole.add(form, Occur.SHOULD);
        for (var phrase : question.phrases().stream().limit(MAX_PHRASES).toList())
            whole.add(queries.phrase(phrase), Occur.MUST);
        for (var word : question.excluded().stream().limit(MAX_EXCLUDED).toList())
            whole.add(queries.word(word), Occur.MUST_NOT);
        return whole.build();
    }

    private void add(Word word, int times, TextQueries queries, boolean mayBeMisspelt) throws IOException {
        var either = new ArrayList<Query>(List.of(queries.word(word)));
        var spellings = new ArrayList<>(List.of(word));
        mark(word);
        boolean known = clues.size() >= LONG || spelling.knows(word);
        if (known) clues.add(new Clue(MatchSignal.WORD, word.text(), word.text(), queries.anywhere(word)));
        if (!known && mayBeMisspelt && corrections.size() < Spelling.MAX_WORDS) {
            for (var near : spelling.alternatives(word)) {
                corrections.putIfAbsent(word, near);
                if (literal) break;
                clues.add(new Clue(MatchSignal.SPELLING, word.text(), near.text(), queries.anywhere(near)));
                either.add(new BoostQuery(queries.word(near), SPELLING));
                spellings.add(near);
                anyPart.add(new BoostQuery(queries.part(near), SPELLING), Occur.SHOULD);
                mark(near);
            }
        }
        var best = TextQueries.best(either);
        // Long questions say their main words again and again: taking them once cost a quarter of the precision.
        sought.add(
                TextQueries.any(spellings.stream().map(queries::anywhere).toList()),
                times == 1 ? best : new BoostQuery(best, times),
                new BoostQuery(TextQueries.form(word), FORM * times),
                new BoostQuery(queries.title(word), TITLE * times));
        anyPart.add(queries.part(word), Occur.SHOULD);
        if (known || spellings.size() > 1) allWords.add(spellings, queries);
    }

    /// A word found only because its stem is that of another may still be misspelt: `engagment`.
    private void slip(Word word) throws IOException {
        if (clues.size() >= LONG || corrections.size() >= Spelling.MAX_WORDS || corrections.containsKey(word)) return;
        spelling.slip(word).ifPresent(near -> corrections.put(word, near));
    }

    /// Topics that are named only once misspelt words are mended.
    private void addMeant(Words question, List<Lexicon.Found> named, Synonyms synonyms) {
        var text = corrected(question);
        if (literal || text == null) return;
        var known = named.stream().map(Lexicon.Found::key).toList();
        var meant = Words.of(text);
        for (var topic : lexicon.in(meant.words()))
            if (!known.contains(topic.key())) sought.add(new BoostQuery(synonyms.of(meant, topic), SPELLING));
    }

    private void goOn(Word word) {
        var query = TextQueries.beginning(word);
        sought.add(query);
        clues.add(new Clue(MatchSignal.WORD, word.text(), word.text(), query));
    }

    private void mark(Word word) {
        stems.forEach((language, some) -> some.add(word.stem(language)));
    }

    private @Nullable String corrected(Words question) {
        if (corrections.isEmpty()) return null;
        var text = new StringBuilder(question.text());
        corrections.keySet().stream()
                .sorted(Comparator.comparingInt(Word::start).reversed())
                .forEach(word -> text.replace(
                        word.start(),
                        word.end(),
                        corrections.getOrDefault(word, word).text()));
        return text.toString();
    }
}
