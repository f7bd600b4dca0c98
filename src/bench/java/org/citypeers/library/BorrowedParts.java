package org.citypeers.library;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.search.IndexSearcher;
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

    private final Timing marking = new Timing();
    private final Timing unified = new Timing();
    private final Timing counting = new Timing();
    private final Timing facets = new Timing();
    private final Timing opening = new Timing();

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
    }

    private static void print(String name, Timing timing) {
        System.out.printf("  %-24s %8.0f %8.0f%n", name, timing.micros(0.5), timing.micros(0.99));
    }
}
