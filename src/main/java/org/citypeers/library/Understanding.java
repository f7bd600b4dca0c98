package org.citypeers.library;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.citypeers.shared.Viewer;

/// Makes a query of a question. The weights are measured, see RankingTests. Not every word has to be there (AND by
/// default would hide a playbook over one missing word), but more of them, closer together and in better places count
/// more.
final class Understanding {
    private static final int LONG = 24;
    private static final int NEAR_WORDS = 24;
    private static final int MAX_PHRASES = 8;
    private static final int MAX_EXCLUDED = 16;

    private static final float SPELLING = 0.6f;
    private static final float NEARNESS = 0.15f;

    private final IndexSearcher searcher;
    private final Lexicon lexicon;
    private final Viewer viewer;

    private final Sought sought = new Sought();
    private final List<Clue> clues = new ArrayList<>();
    private final AllWords allWords = new AllWords();
    private Wanted wanted = new Wanted();

    Understanding(IndexSearcher searcher, Lexicon lexicon, Viewer viewer) {
        this.searcher = searcher;
        this.lexicon = lexicon;
        this.viewer = viewer;
    }

    Understood of(Words question) throws IOException {
        return of(question, Manner.PLAIN);
    }

    Understood of(Words question, Manner manner) throws IOException {
        var language = manner.languageOf(question, lexicon);
        var spelling = new Spelling(searcher, viewer, language, lexicon.speech());
        var distinct = DistinctWords.of(Common.without(question.words(), language), searcher.getIndexReader());
        var words = distinct.words();
        var foreign = Foreign.of(question, words, language, viewer, searcher);
        wanted = new Wanted(foreign);
        var queries = new TextQueries(foreign, words.size() > LONG);
        var found = manner.literal() ? List.<Lexicon.Found>of() : lexicon.in(question.words(), language);
        var begun = manner.begun(question);
        var named = new HashSet<Word>();
        for (var one : found) named.addAll(question.words().subList(one.from(), one.to()));
        var familiar = Familiar.of(words, named, begun.map(Set::of).orElse(Set.of()), spelling);
        var mending = new Mending(question);
        if (begun.isEmpty()) mending.findLabels(familiar.misspelt(), language, lexicon);
        var asWords = names(question, language, found, familiar, queries);
        var unwritten = Unwritten.of(question, found, language, viewer, searcher);
        var pairs = Pairs.of(question, found, queries, viewer, searcher);
        var looking = new Looking(queries, sought, clues, allWords, wanted, pairs);
        for (var word : words) {
            var spellings = spellings(word, familiar, spelling, mending, manner.literal());
            float weight = distinct.times(word) * (unwritten.contains(word) ? Unwritten.WEIGHT : 1);
            boolean counts = !asWords.contains(word) && !unwritten.contains(word);
            looking.add(word, weight, familiar.known().contains(word), spellings, counts);
            if (!begun.map(word::equals).orElse(false)) slip(word, spelling, mending);
        }
        begun.ifPresent(this::goOn);
        var synonyms = new Synonyms(sought, clues, wanted);
        for (var one : found) {
            var term = term(question, one.from(), one.to());
            synonyms.add(term, term, one, true, 1);
        }
        if (!manner.literal()) addMeant(question, language, found, synonyms, mending);
        if (!manner.literal()) Fates.add(question, language, sought, clues);
        var whole = assembled(question, words, queries, language, synonyms.broader());
        Leads.lift(whole, words, named, found);
        return new Understood(
                whole.build(),
                words.isEmpty() ? null : looking.anyPart(),
                clues,
                mending.text(),
                synonyms.expansions(),
                wanted,
                0);
    }

    private BooleanQuery.Builder assembled(
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
        for (var lift : sought.lifts()) whole.add(lift, Occur.SHOULD);
        for (var wide : broader) whole.add(wide, Occur.SHOULD);
        for (var form : Forms.of(question)) whole.add(form, Occur.SHOULD);
        Forms.own(language).ifPresent(own -> whole.add(own, Occur.SHOULD));
        for (var phrase : question.phrases().stream().limit(MAX_PHRASES).toList())
            whole.add(queries.phrase(phrase), Occur.MUST);
        for (var one : question.excluded().stream().limit(MAX_EXCLUDED).toList())
            whole.add(queries.excluded(one), Occur.MUST_NOT);
        return whole;
    }

    /// Names of topics with a word the library lacks say only as a whole what is wanted: "stat meetings" are no
    /// meetings of any kind. Returns their words.
    private Set<Word> names(
            Words question, String language, List<Lexicon.Found> found, Familiar familiar, TextQueries queries) {
        var asWhole = new HashSet<Word>();
        for (var one : found) {
            var stretch = Common.without(question.words().subList(one.from(), one.to()), language);
            if (stretch.size() < 2 || familiar.known().containsAll(stretch)) continue;
            allWords.addName(
                    stretch, one.topics().stream().map(Lexicon.Entry::topicId).toList(), queries);
            asWhole.addAll(stretch);
        }
        return asWhole;
    }

    /// What a misspelt word means, by the label it is part of or else by the words of the library: what is searched is
    /// what is shown to have been meant, and what is only a little like it means nothing.
    private List<Looking.Spelled> spellings(
            Word word, Familiar familiar, Spelling spelling, Mending mending, boolean literal) throws IOException {
        if (word.plain().contains(".")) return literal ? List.of() : Pairs.withoutDots(word);
        if (!familiar.misspelt().contains(word)) return List.of();
        var label = mending.byLabel(word);
        if (label.isPresent() && !literal)
            return label.get().stream()
                    .map(near -> new Looking.Spelled(near, true))
                    .toList();
        if (label.isPresent()) return List.of();
        for (var near : spelling.alternatives(word)) {
            boolean sure = mending.isBeside(word, near, spelling);
            if (!sure && !Slip.isLikely(word, near)) continue;
            mending.put(word, near);
            return literal ? List.of() : List.of(new Looking.Spelled(near, sure));
        }
        return List.of();
    }

    /// A word found only because its stem is that of another may still be misspelt: `engagment`.
    private void slip(Word word, Spelling spelling, Mending mending) throws IOException {
        if (clues.size() >= LONG || mending.size() >= Spelling.MAX_WORDS || mending.has(word)) return;
        spelling.slip(word).ifPresent(near -> mending.put(word, near));
    }

    /// Topics that are named only once misspelt words are mended.
    private void addMeant(
            Words question, String language, List<Lexicon.Found> named, Synonyms synonyms, Mending mending) {
        if (mending.text() == null) return;
        var known = named.stream().map(Lexicon.Found::key).toList();
        var words = new ArrayList<Word>();
        var of = new ArrayList<Mending.Meant>();
        for (var meant : mending.meant())
            for (var word : meant.words()) {
                words.add(word);
                of.add(meant);
            }
        for (var topic : lexicon.in(words, language)) {
            if (known.contains(topic.key())) continue;
            var meant = words.subList(topic.from(), topic.to()).stream()
                    .map(Word::text)
                    .collect(joining(" "));
            var term = term(
                    question,
                    of.get(topic.from()).from(),
                    of.get(topic.to() - 1).to());
            synonyms.add(term, meant, topic, false, SPELLING);
        }
    }

    private static String term(Words question, int from, int to) {
        var words = question.words();
        return question.text()
                .substring(words.get(from).start(), words.get(to - 1).end());
    }

    private void goOn(Word word) {
        var query = TextQueries.beginning(word);
        sought.add(query);
        clues.add(new Clue(MatchSignal.BEGINNING, word.text(), word.text(), query));
        wanted.begin(word);
    }
}
