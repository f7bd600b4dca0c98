package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// Finds documents that speak for people and cities.
@Component
class EvidenceSearch {
    private static final List<String> KINDS = List.of("practice", "implementation", "playbook", "resource");

    private final LibraryIndex library;
    private final Vocabulary vocabulary;

    EvidenceSearch(LibraryIndex library, Vocabulary vocabulary) {
        this.library = library;
        this.vocabulary = vocabulary;
    }

    List<Evidence> of(String words, Map<String, Set<String>> facets, int limit, Viewer viewer) {
        var question = Words.of(words);
        return library.ask(searcher -> {
            var understood = new Understanding(searcher, vocabulary.lexicon(), viewer).of(question);
            var query = new BooleanQuery.Builder()
                    .add(understood.query(), Occur.MUST)
                    .add(Sight.of(viewer), Occur.FILTER)
                    .add(Filters.anyOf(LibraryFields.KIND, KINDS), Occur.FILTER);
            facets.forEach(
                    (field, values) -> query.add(Filters.anyOf(LibraryFields.facet(field), values), Occur.FILTER));
            return evidence(best(query.build(), limit, searcher), understood, question, searcher);
        });
    }

    private static ScoreDoc[] best(Query query, int limit, IndexSearcher searcher) throws IOException {
        return searcher.search(query, limit, Ordering.RELEVANCE.sort(false), true).scoreDocs;
    }

    private static List<Evidence> evidence(
            ScoreDoc[] hits, Understood understood, Words question, IndexSearcher searcher) throws IOException {
        var reading = new Reading(searcher);
        var documents = Arrays.stream(hits).map(hit -> hit.doc).toList();
        var clues = Matching.of(understood.clues(), documents, searcher);
        var told = Honesty.telling(question, Common.language(question));
        var carried = new Carried(told, understood.clues(), searcher).by(documents);
        var evidence = new ArrayList<Evidence>();
        for (var hit : hits) {
            var item = reading.stub(hit.doc).item();
            var votes = reading.votes(hit.doc);
            var words = clues.getOrDefault(hit.doc, List.of()).stream()
                    .map(Clue::term)
                    .distinct()
                    .toList();
            evidence.add(new Evidence(
                    item.id(),
                    item.kind(),
                    item.title(),
                    item.slug(),
                    hit.score,
                    carried.getOrDefault(hit.doc, 0.0),
                    votes.associations(),
                    votes.topics(),
                    words));
        }
        return evidence;
    }
}
