package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.citypeers.shared.Viewer;

/// Two words of a question joined by a hyphen, which items have side by side or as one word, or which name a topic; or
/// else near each other: "well-being" is nothing that merely says "well". Where nobody has them so, they are two words.
final class Pairs {
    private static final String HYPHENS = "-\u2010\u2011";

    /// Each costs two searches: what is a pair behind so many is taken as two words.
    private static final int MOST = 8;

    private Pairs() {}

    /// What an item has to have for either of the two.
    /// @param found names of topics: two words that are one of them are one thing, whatever items say
    static Map<Word, Query> of(
            Words question, List<Lexicon.Found> found, TextQueries queries, Viewer viewer, IndexSearcher searcher)
            throws IOException {
        var pairs = new HashMap<Word, Query>();
        var known = new HashMap<String, Optional<Query>>();
        var words = question.words();
        for (int at = 1; at < words.size(); at++) {
            var one = words.get(at - 1);
            var other = words.get(at);
            boolean alone = isJoined(question, at) && !isJoined(question, at - 1) && !isJoined(question, at + 1);
            if (!alone || !isOfLetters(one) || !isOfLetters(other)) continue;
            var key = one.plain() + "-" + other.plain();
            var pair = known.get(key);
            if (pair == null) {
                if (known.size() == MOST) continue;
                int second = at;
                boolean named = found.stream().anyMatch(name -> name.from() < second && second < name.to());
                pair = pair(one, other, named, queries, viewer, searcher);
                known.put(key, pair);
            }
            pair.ifPresent(whole -> {
                pairs.put(one, whole);
                pairs.put(other, whole);
            });
        }
        return pairs;
    }

    private static Optional<Query> pair(
            Word one, Word other, boolean named, TextQueries queries, Viewer viewer, IndexSearcher searcher)
            throws IOException {
        var whole = whole(one, other, queries);
        if (named || has(whole, viewer, searcher)) return Optional.of(whole);
        var near = queries.near(one, other);
        return has(near, viewer, searcher) ? Optional.of(near) : Optional.empty();
    }

    private static boolean isJoined(Words question, int at) {
        if (at < 1 || at >= question.words().size()) return false;
        int from = question.words().get(at - 1).end();
        return question.words().get(at).start() == from + 1
                && HYPHENS.indexOf(question.text().charAt(from)) >= 0;
    }

    private static boolean isOfLetters(Word word) {
        return word.plain().length() > 1 && word.plain().chars().allMatch(Character::isLetter);
    }

    private static Query whole(Word one, Word other, TextQueries queries) {
        var either = new ArrayList<>(List.of(queries.phrase(List.of(one, other))));
        for (var glued : Words.of(one.plain() + other.plain()).words()) either.add(queries.anywhere(glued));
        return TextQueries.any(either);
    }

    private static boolean has(Query whole, Viewer viewer, IndexSearcher searcher) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(whole, Occur.FILTER)
                .add(Filters.hits(viewer), Occur.FILTER)
                .build();
        return searcher.search(query, 1).scoreDocs.length > 0;
    }

    /// "U.S." is "US".
    static List<Looking.Spelled> withoutDots(Word word) {
        return Words.of(word.plain().replace(".", "")).words().stream()
                .map(same -> new Looking.Spelled(same, true))
                .toList();
    }
}
