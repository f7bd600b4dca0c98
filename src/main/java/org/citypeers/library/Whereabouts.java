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
/// the city. Only the name of a city makes them mean that.
final class Whereabouts {
    private static final int MOST_WORDS = 24;
    private static final int LONGEST_NAME = 4;
    private static final Set<String> BEFORE_NAME = Set.of("like", "near", "around", "como");
    private static final Set<String> MILES = Set.of("mile", "miles", "mi", "km", "kilometers", "kilometres", "millas");
    private static final Set<String> TOWNS =
            Set.of("city", "cities", "town", "towns", "place", "places", "ciudad", "ciudades", "within", "similar");

    private Whereabouts() {}

    static Words without(Words question, Viewer viewer, IndexSearcher searcher) throws IOException {
        var words = question.words();
        if (words.size() > MOST_WORDS || !question.phrases().isEmpty()) return question;
        for (int at = 0; at + 1 < words.size(); at++) {
            if (!saysWhere(words, at)) continue;
            int behind = behindName(words, at + 1, viewer, searcher);
            if (behind > at + 1) return without(question, at, at + 1, behind);
        }
        return question;
    }

    private static boolean saysWhere(List<Word> words, int at) {
        var word = words.get(at).plain();
        return BEFORE_NAME.contains(word)
                || at > 0
                        && word.equals("of")
                        && MILES.contains(words.get(at - 1).plain());
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
        while (from > 0 && isFrame(words.get(from - 1))) from--;
        while (to < words.size() && isFrame(words.get(to))) to++;
        var others = new ArrayList<>(words.subList(0, from));
        others.addAll(words.subList(to, words.size()));
        var language = Common.language(question);
        boolean telling = others.stream().anyMatch(word -> !Common.isCommon(word, language));
        if (!telling) others = new ArrayList<>(words.subList(name, behindName));
        return new Words(question.text(), others, question.phrases(), question.excluded(), question.fields());
    }

    private static boolean isFrame(Word word) {
        return TOWNS.contains(word.plain())
                || MILES.contains(word.plain())
                || word.plain().chars().allMatch(Character::isDigit);
    }
}
