package org.citypeers.library;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.citypeers.shared.Viewer;

/// Words that say where rather than what: “in cities like Dayton”, “near Boise within 200 miles”. The library finds
/// what cities did and knows no distances, so it is asked for the other words, or, where there are none, for what names
/// the city. Only a city with a capital letter makes them mean that, or one behind “cities like”: many are called like
/// words, and “help around mobile” is about phones.
final class Whereabouts {
    private static final int MOST_WORDS = 24;
    private static final int LONGEST_NAME = 4;
    private static final Set<String> LIKE = Set.of("like", "como");
    private static final Set<String> NEAR = Set.of("near", "around");
    private static final Set<String> MILES = Set.of("mile", "miles", "mi", "km", "kilometers", "kilometres", "millas");
    private static final Set<String> CITIES = Set.of("city", "cities", "town", "towns", "ciudad", "ciudades");
    private static final Set<String> BEFORE = Set.of("place", "places", "similar");

    private Whereabouts() {}

    static Words without(Words question, Viewer viewer, IndexSearcher searcher) throws IOException {
        var words = question.words();
        if (words.size() > MOST_WORDS || !question.phrases().isEmpty()) return question;
        // Where all is in capitals they tell nothing.
        boolean capitals = question.text().chars().anyMatch(Character::isLowerCase);
        for (int at = 0; at + 1 < words.size(); at++) {
            if (!saysWhere(words, at, capitals && isCapital(words.get(at + 1)))) continue;
            int behind = behindName(words, at + 1, viewer, searcher);
            if (behind > at + 1) return without(question, at, at + 1, behind);
        }
        return question;
    }

    private static boolean isCapital(Word word) {
        return Character.isUpperCase(word.text().codePointAt(0));
    }

    /// @param capital whether what comes next has one
    private static boolean saysWhere(List<Word> words, int at, boolean capital) {
        var word = words.get(at).plain();
        var before = at == 0 ? "" : words.get(at - 1).plain();
        if (LIKE.contains(word)) return capital || CITIES.contains(before);
        return capital && (NEAR.contains(word) || word.equals("of") && MILES.contains(before));
    }

    private static int behindName(List<Word> words, int from, Viewer viewer, IndexSearcher searcher)
            throws IOException {
        for (int to = Math.min(words.size(), from + LONGEST_NAME); to > from; to--) {
            var name = words.subList(from, to).stream().map(Word::plain).collect(joining(" "));
            var city = new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(LibraryFields.NAME_WHOLE, name)), Occur.FILTER)
                    .add(new TermQuery(new Term(LibraryFields.KIND, SuggestionKind.CITY.kind())), Occur.FILTER)
                    .add(Sight.of(viewer), Occur.FILTER)
                    .build();
            if (searcher.search(city, 1).scoreDocs.length > 0) return to;
        }
        return from;
    }

    private static Words without(Words question, int frame, int name, int behindName) {
        var words = question.words();
        int from = frame;
        int to = behindName;
        while (from > 0 && isBefore(words, from - 1)) from--;
        while (to < words.size() && isDistance(words, to)) to++;
        var others = new ArrayList<>(words.subList(0, from));
        others.addAll(words.subList(to, words.size()));
        var language = Common.language(question);
        boolean telling = others.stream().anyMatch(word -> !Common.isCommon(word, language));
        if (!telling) others = new ArrayList<>(words.subList(name, behindName));
        return new Words(question.text(), others, question.phrases(), question.excluded(), question.fields());
    }

    private static boolean isBefore(List<Word> words, int at) {
        var word = words.get(at).plain();
        return CITIES.contains(word) || BEFORE.contains(word) || isDistance(words, at);
    }

    /// A figure is one only beside miles: that of “311” is what is asked for.
    private static boolean isDistance(List<Word> words, int at) {
        var word = words.get(at).plain();
        if (word.equals("within") || MILES.contains(word)) return true;
        boolean figure = word.chars().allMatch(letter -> Character.isDigit(letter) || letter == '.' || letter == ',');
        return figure
                && at + 1 < words.size()
                && MILES.contains(words.get(at + 1).plain());
    }
}
