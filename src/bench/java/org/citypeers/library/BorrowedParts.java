package org.citypeers.library;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.MultiFacets;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TotalHitCountCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.citypeers.shared.Viewer;

/// The library's own marking and counting against what Lucene brings for it: the same hits, the same texts, the same
/// fields.
///
///     ./mvnw -q -Pbench test-compile exec:exec -Dbench=org.citypeers.library.BorrowedParts -Dbench.args="10000 100000"
final class BorrowedParts {
    private static final int QUESTIONS = 200;
    private static final int ROUNDS = 4;
    private static final List<String> FACETS = List.of("topic", "city", "resourceKind").stream()
            .map(LibraryFields::facet)
            .toList();
    private static final List<String> CHOSEN = FACETS.subList(0, 2);

    private final Timing marking = new Timing();
    private final Timing unified = new Timing();
    private final Timing counting = new Timing();
    private final Timing facets = new Timing();
    private final Timing opening = new Timing();
    private final Timing filtered = new Timing();
    private final Timing sideways = new Timing();

    private BorrowedParts() {}

    public static void main(String[] sizes) throws Exception {
        var sentences = Sentences.ofRealTexts();
        for (var size : sizes) {
            var folder = Files.createTempDirectory("citypeers-parts");
            try (var index = OpenIndex.create(folder)) {
                for (int at = 0; at < Integer.parseInt(size); at++) index.put(sentences.item(at));
                index.refresh(new Watermark(0, "", "", LibraryFields.VERSION));
                new BorrowedParts().rounds(index, sentences, 1);
                var measured = new BorrowedParts();
                measured.rounds(index, sentences, ROUNDS);
                System.out.printf("%s items, microseconds at the median and 99 %%%n", size);
                print("twenty hits marked", measured.marking);
                print("by UnifiedHighlighter", measured.unified);
                print("three facets counted", measured.counting);
                print("by Lucene's facets", measured.facets);
                print("after every refresh", measured.opening);
                print("with two fields filtered", measured.filtered);
                print("by DrillSideways", measured.sideways);
            } finally {
                try (var files = Files.list(folder)) {
                    for (var file : files.toList()) Files.delete(file);
                }
            }
        }
    }

    private void rounds(OpenIndex index, Sentences sentences, int rounds) throws Exception {
        var searcher = index.searchers().acquire();
        try {
            var questions =
                    IntStream.range(0, QUESTIONS).mapToObj(sentences::question).toList();
            var states = new ArrayList<StringDocValuesReaderState>();
            opening.time(() -> {
                for (var field : FACETS) states.add(new StringDocValuesReaderState(searcher.getIndexReader(), field));
            });
            for (int round = 0; round < rounds; round++) for (var words : questions) ask(words, searcher, states);
        } finally {
            index.searchers().release(searcher);
        }
    }

    private void ask(String words, IndexSearcher searcher, List<StringDocValuesReaderState> states) throws Exception {
        var understood = new Understanding(searcher, Lexicon.EMPTY, Viewer.ANYONE).of(Words.of(words));
        var query = new Filters(LibraryFilter.NONE, Viewer.ANYONE, searcher).around(understood.query(), null);
        var hits = searcher.search(query, 20).scoreDocs;
        var reading = new Reading(searcher);
        marking.time(() -> {
            var highlighter = new Highlighter(understood.wanted());
            for (var hit : hits) highlighter.of(reading.texts(hit.doc), LibraryFields.ENGLISH);
        });
        unified.time(() -> {
            var highlighter = UnifiedHighlighter.builderWithoutSearcher(LibraryFields.ANALYZER)
                    .withMaxLength(20_000)
                    .build();
            for (var hit : hits)
                for (var text : reading.texts(hit.doc)) {
                    var field = LibraryFields.text(text.weight(), LibraryFields.ENGLISH);
                    highlighter.highlightWithoutSearcher(field, understood.query(), text.text(), 1);
                }
        });
        counting.time(() -> searcher.search(query, FacetCounts.of(FACETS)));
        facets.time(() -> {
            var found = searcher.search(query, new FacetsCollectorManager());
            for (int at = 0; at < FACETS.size(); at++)
                new StringValueFacetCounts(states.get(at), found).getTopChildren(10, FACETS.get(at));
        });
        filtered.time(() -> {
            for (var field : CHOSEN) searcher.search(around(query, field), FacetCounts.of(List.of(field)));
            searcher.search(around(query, ""), FacetCounts.of(List.of(FACETS.getLast())));
        });
        sideways.time(() -> {
            var drill = new DrillDownQuery(new FacetsConfig(), query);
            for (var field : CHOSEN) drill.add(field, new TermQuery(new Term(field, chosen(field))));
            new Sideways(searcher, states).search(drill, new TotalHitCountCollectorManager(searcher.getSlices()));
        });
    }

    /// Every filter but that of a field, which its facet ignores.
    private static Query around(Query query, String without) {
        var around = new BooleanQuery.Builder().add(query, Occur.MUST);
        for (var field : CHOSEN)
            if (!field.equals(without)) around.add(new TermQuery(new Term(field, chosen(field))), Occur.FILTER);
        return around.build();
    }

    private static String chosen(String field) {
        return field.equals(CHOSEN.getFirst()) ? "topic-1" : "city-1";
    }

    /// Counts each field with the hits that all filters but its own let through, in one pass.
    private static final class Sideways extends DrillSideways {
        private final List<StringDocValuesReaderState> states;

        Sideways(IndexSearcher searcher, List<StringDocValuesReaderState> states) {
            super(searcher, new FacetsConfig(), (SortedSetDocValuesReaderState) null);
            this.states = states;
        }

        @Override
        protected Facets buildFacetsResult(FacetsCollector all, FacetsCollector[] without, String[] fields)
                throws IOException {
            var counted = new HashMap<String, Facets>();
            for (int at = 0; at < FACETS.size(); at++) {
                int own = List.of(fields).indexOf(FACETS.get(at));
                var counts = new StringValueFacetCounts(states.get(at), own < 0 ? all : without[own]);
                counts.getTopChildren(10, FACETS.get(at));
                counted.put(FACETS.get(at), counts);
            }
            return new MultiFacets(counted);
        }
    }

    private static void print(String name, Timing timing) {
        System.out.printf("  %-24s %8.0f %8.0f%n", name, timing.micros(0.5), timing.micros(0.99));
    }
}
