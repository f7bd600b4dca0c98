package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.citypeers.shared.IndexedItem.Weight;
import org.citypeers.shared.Viewer;

/// Finds the words a misspelt one may mean, among those the viewer may see.
final class Spelling {
    /// So many words of a question at most are taken for misspelt: each costs a walk through the dictionary.
    static final int MAX_WORDS = 3;

    private static final int EXPANSIONS = 50;
    private static final int KEPT = 3;
    private static final float ANY_FREQUENCY = 1_000_000_000;

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private static final Query TOPICS = new TermQuery(new Term(LibraryFields.KIND, "topic"));

    private static final Comparator<Near> NEAREST = Comparator.comparing(Near::score)
            .thenComparing(Near::items)
            .reversed()
            .thenComparing(Near::text);

    private record Near(String text, float score, int items) {}

    private final IndexSearcher searcher;
    private final Viewer viewer;
    private final String language;
    private final Speech speech;

    /// @param language of the question; empty when unknown
    Spelling(IndexSearcher searcher, Viewer viewer, String language, Speech speech) {
        this.searcher = searcher;
        this.viewer = viewer;
        this.language = language;
        this.speech = speech;
    }

    /// Whether the viewer can find the word as it is, or another form of it. A word that stands in labels of topics
    /// alone finds nothing by itself.
    boolean knows(Word word) throws IOException {
        var terms = new ArrayList<Term>();
        terms.add(new Term(LibraryFields.PLAIN, word.plain()));
        for (var language : LibraryFields.LANGUAGES)
            for (var weight : Weight.values())
                terms.add(new Term(LibraryFields.text(weight, language), word.stem(language)));
        return Sight.shows(searcher, viewer, terms, TOPICS);
    }

    boolean isOfALabel(Word word) {
        return speech.has(word.plain(), language);
    }

    /// The word meant by one that is found only by the stem it shares with it, and is no regular form of it.
    Optional<Word> slip(Word word) throws IOException {
        if (Sight.shows(searcher, viewer, List.of(new Term(LibraryFields.PLAIN, word.plain()))))
            return Optional.empty();
        for (var near : alternatives(word)) {
            boolean sameStem =
                    near.english().equals(word.english()) || near.spanish().equals(word.spanish());
            if (sameStem && !Endings.differ(word.plain(), near.plain())) return Optional.of(near);
            if (sameStem) return Optional.empty();
        }
        return Optional.empty();
    }

    /// Nearest first, at most three, of one letter wrong, or two in a long word; of a question whose language is known,
    /// words of that language.
    List<Word> alternatives(Word word) throws IOException {
        if (word.plain().length() < 4 || word.plain().length() > 40) return List.of();
        if (!word.plain().chars().allMatch(Character::isLetter)) return List.of();
        var checker = new DirectSpellChecker();
        checker.setMaxEdits(word.plain().length() < Slip.LONG_ENOUGH_FOR_TWO ? 1 : 2);
        checker.setMinPrefix(1);
        checker.setMaxInspections(EXPANSIONS);
        checker.setAccuracy(0.5f);
        checker.setThresholdFrequency(0);
        // a word that only items out of sight have is as good as unknown
        checker.setMaxQueryFrequency(ANY_FREQUENCY);
        var seen = new ArrayList<Near>();
        float least = 0;
        for (var near : checker.suggestSimilar(
                new Term(LibraryFields.PLAIN, word.plain()),
                EXPANSIONS,
                searcher.getIndexReader(),
                SuggestMode.SUGGEST_ALWAYS)) {
            if (seen.size() >= KEPT && near.score < least) break;
            int items = visible(near.string);
            if (items == 0 || !isOfTheLanguage(near.string)) continue;
            least = near.score;
            seen.add(new Near(near.string, isDoubledOtherwise(word.plain(), near.string) ? 1 : near.score, items));
        }
        return seen.stream()
                .sorted(NEAREST)
                .limit(KEPT)
                .flatMap(near -> Words.of(near.text()).words().stream())
                .toList();
    }

    /// Which letter is written twice is what people err in most: grafitti is graffiti, two letters away.
    private static boolean isDoubledOtherwise(String one, String other) {
        return DOUBLED.matcher(one)
                .replaceAll("$1")
                .equals(DOUBLED.matcher(other).replaceAll("$1"));
    }

    private boolean isOfTheLanguage(String text) throws IOException {
        if (language.isEmpty() || speech.has(text, language)) return true;
        for (var word : Words.of(text).words()) {
            var term = new Term(LibraryFields.anywhere(language), word.stem(language));
            if (Sight.shows(searcher, viewer, List.of(term), TOPICS)) return true;
        }
        return false;
    }

    /// Whether some item has the two side by side: then they are meant, however short they are.
    boolean stand(Word one, Word other) throws IOException {
        var both = new BooleanQuery.Builder()
                .add(new TextQueries(language, false).phrase(List.of(one, other)), Occur.FILTER)
                .add(Filters.hits(viewer), Occur.FILTER);
        return searcher.search(both.build(), 1).scoreDocs.length > 0;
    }

    /// Of equally near words the one more items have; only items the viewer sees count, or others would show by it.
    private int visible(String text) throws IOException {
        var term = new Term(LibraryFields.PLAIN, text);
        if (searcher.getIndexReader().docFreq(term) == 0) return 0;
        return searcher.count(new BooleanQuery.Builder()
                .add(new TermQuery(term), Occur.FILTER)
                .add(Sight.of(viewer), Occur.FILTER)
                .build());
    }
}
