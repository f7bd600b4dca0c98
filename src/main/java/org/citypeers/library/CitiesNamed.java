package org.citypeers.library;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// The cities a question names, or those of the state that is all it says. The library finds what cities did, so
/// whoever types the name of one is shown the way to it.
final class CitiesNamed {
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_STATE = 3;
    private static final String STATE = LibraryFields.facet("subdivision");

    /// Say that cities are wanted, not which.
    private static final Set<String> CITIES = Set.of("city", "cities", "like", "ciudad", "ciudades", "town", "towns");

    private final int first;
    private final Viewer viewer;
    private final IndexSearcher searcher;
    private final Reading reading;

    CitiesNamed(int first, Viewer viewer, IndexSearcher searcher) {
        this.first = first;
        this.viewer = viewer;
        this.searcher = searcher;
        this.reading = new Reading(searcher);
    }

    List<Suggestion> in(Words question) throws IOException {
        var asked = question.fields().stream()
                .filter(field -> field.field() == FieldWord.Field.CITY && !field.excluded())
                .flatMap(field -> field.words().stream());
        var words = Stream.concat(question.words().stream(), asked)
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) return List.of();
        var called = suggestions(called(words));
        if (!called.isEmpty()) return called;
        var telling = Common.without(words, "").stream()
                .filter(word -> !CITIES.contains(word.plain()))
                .toList();
        return telling.isEmpty() || telling.size() > LONGEST_STATE ? List.of() : ofState(telling);
    }

    /// The longer a name, the surer it is meant: "New York" is no York.
    private static Query called(List<Word> words) {
        var any = new BooleanQuery.Builder();
        for (int from = 0; from < words.size(); from++)
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
                var name = words.subList(from, to).stream().map(Word::plain).collect(joining(" "));
                var whole = new ConstantScoreQuery(new TermQuery(new Term(LibraryFields.NAME_WHOLE, name)));
                any.add(new BoostQuery(whole, NameQueries.STEP * (to - from)), Occur.SHOULD);
            }
        return any.build();
    }

    /// Words that all cities with them share with no other state are its name.
    private List<Suggestion> ofState(List<Word> words) throws IOException {
        var all = new BooleanQuery.Builder();
        for (var word : words) all.add(new TermQuery(new Term(LibraryFields.PLAIN, word.plain())), Occur.FILTER);
        var states = new HashSet<String>();
        for (int document : documents(all.build())) states.addAll(reading.values(STATE, document));
        return states.size() == 1 ? suggestions(all.build()) : List.of();
    }

    private List<Suggestion> suggestions(Query wanted) throws IOException {
        var cities = new ArrayList<Suggestion>();
        for (int document : documents(wanted)) {
            var stub = reading.stub(document);
            var item = stub.item();
            cities.add(new Suggestion(
                    SuggestionKind.CITY, item.title(), withState(stub), item.id(), item.slug(), item.url()));
        }
        return cities;
    }

    private static @Nullable String withState(Stub stub) {
        return stub.names().stream()
                .filter(name -> name.startsWith(stub.item().title() + ", "))
                .findFirst()
                .orElse(null);
    }

    private List<Integer> documents(Query wanted) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(wanted, Occur.MUST)
                .add(NameQueries.known(), Occur.SHOULD)
                .add(new TermQuery(new Term(LibraryFields.KIND, SuggestionKind.CITY.kind())), Occur.FILTER)
                .add(Sight.of(viewer), Occur.FILTER)
                .build();
        var documents = new ArrayList<Integer>();
        for (var hit : searcher.search(query, first, Ordering.RELEVANCE.sort(false)).scoreDocs) documents.add(hit.doc);
        return documents;
    }
}
