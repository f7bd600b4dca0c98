package org.citypeers.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.search.Query;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;

/// How fast the library is at several sizes, as ratios within one run: a whole search (first twenty, total, highlights,
/// reasons, three facets) against the bare Lucene query that gives the same twenty hits in the same order, which is
/// that of the words with the best hits lifted, and against that of the words alone.
///
///     ./mvnw -q -Pbench test-compile exec:exec -Dbench=org.citypeers.library.LibrarySpeed -Dbench.args="10000 100000"
final class LibrarySpeed {
    private static final int QUESTIONS = 300;
    private static final int ROUNDS = 5;
    private static final Page PAGE = Page.forward(20, null);
    private static final Selection WHOLE = new Selection(false, true, true, true, true, false);
    private static final Selection HITS = new Selection(false, false, false, false, false, false);
    private static final List<LibraryFacetField> FACETS =
            List.of(LibraryFacetField.TOPIC, LibraryFacetField.CITY, LibraryFacetField.RESOURCE_KIND);

    private final LibraryIndex index;
    private final Search search;
    private final Suggestions suggestions;
    private final Timing bare = new Timing();
    private final Timing plain = new Timing();
    private final Timing hits = new Timing();
    private final Timing facets = new Timing();
    private final Timing whole = new Timing();
    private final Timing suggest = new Timing();

    private LibrarySpeed() {
        var second = Duration.ofSeconds(1);
        index = new LibraryIndex(new LibraryProperties(
                Duration.ofSeconds(60), Duration.ofSeconds(60), 1, second, second, second, false));
        search = new Search(index, new Vocabulary(List::of), List.of());
        suggestions = new Suggestions(index);
    }

    public static void main(String[] sizes) throws Exception {
        var sentences = Sentences.ofRealTexts();
        System.out.println("items, built in s, MB on disk, heap MB; p50/p99 in microseconds");
        var all = new TreeMap<Integer, LibrarySpeed>();
        for (var size : sizes.length == 0 ? new String[] {"10000", "100000"} : sizes)
            all.put(Integer.parseInt(size), measure(Integer.parseInt(size), sentences));
        if (all.size() > 1) grown(all.firstEntry(), all.lastEntry());
    }

    private static void grown(Map.Entry<Integer, LibrarySpeed> from, Map.Entry<Integer, LibrarySpeed> to) {
        double sizes = Math.log((double) to.getKey() / from.getKey());
        System.out.printf("growth from %,d to %,d items, exponent of the median%n", from.getKey(), to.getKey());
        var after = to.getValue().timings();
        from.getValue()
                .timings()
                .forEach((name, before) -> System.out.printf(
                        "  %-24s %5.2f%n",
                        name,
                        Math.log(Objects.requireNonNull(after.get(name)).micros(0.5) / before.micros(0.5)) / sizes));
    }

    private static LibrarySpeed measure(int size, Sentences sentences) throws Exception {
        var folder = Files.createTempDirectory("citypeers-speed");
        long from = System.nanoTime();
        try (var open = OpenIndex.create(folder)) {
            for (var place : sentences.places()) open.put(place);
            for (int at = 0; at < size; at++) open.put(sentences.item(at));
            open.refresh(new Watermark(0, "", "", LibraryFields.VERSION));
            open.commit();
            double seconds = (System.nanoTime() - from) / 1e9;
            System.gc();
            long heap =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.printf("%,d %.0f s %d MB %d MB%n", size, seconds, bytes(folder) >> 20, heap >> 20);
            var questions =
                    IntStream.range(0, QUESTIONS).mapToObj(sentences::question).toList();
            var warm = new LibrarySpeed();
            warm.index.serve(open);
            warm.rounds(questions, 2);
            var measured = new LibrarySpeed();
            measured.index.serve(open);
            measured.rounds(questions, ROUNDS);
            measured.print();
            return measured;
        } finally {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) Files.delete(file);
            }
        }
    }

    private static long bytes(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private void rounds(List<String> questions, int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) for (var words : questions) ask(words);
    }

    private void ask(String words) throws Exception {
        var question = LibraryQuestion.of(words, null, null, Viewer.ANYONE);
        var plainQuery = plain(question);
        var lifted = lifted(question, plainQuery);
        plain.time(() -> top(plainQuery));
        bare.time(() -> best(plainQuery, lifted));
        hits.time(() -> search.find(question, PAGE, HITS));
        facets.time(() -> search.facets(question, FACETS, 10));
        whole.time(() -> {
            var found = search.find(question, PAGE, WHOLE);
            search.facets(question, found.understood(), FACETS, 10);
        });
        for (int letters = 1; letters <= Math.min(8, words.length()); letters++) {
            var typed = words.substring(0, letters);
            suggest.time(() -> suggestions.of(typed, null, 8, Viewer.ANYONE));
        }
    }

    private Query plain(LibraryQuestion question) {
        return index.ask(searcher -> {
            var understood = new Understanding(searcher, Lexicon.EMPTY, question.viewer()).of(question.words());
            return new Filters(question.filter(), question.viewer(), searcher).around(understood.query(), null);
        });
    }

    private Query lifted(LibraryQuestion question, Query plain) {
        return index.ask(searcher -> {
            var understood = new Understanding(searcher, Lexicon.EMPTY, question.viewer()).of(question.words());
            return Feedback.of(understood, Best.of(plain, searcher), searcher).over(plain);
        });
    }

    private int top(Query query) {
        return index.ask(searcher -> searcher.search(query, 20).scoreDocs.length);
    }

    private int best(Query query, Query lifted) {
        return index.ask(searcher -> searcher.search(Best.of(query, searcher).among(lifted), 20).scoreDocs.length);
    }

    private Map<String, Timing> timings() {
        var timings = new LinkedHashMap<String, Timing>();
        timings.put("query of the words alone", plain);
        timings.put("bare query, same hits", bare);
        timings.put("hits alone", hits);
        timings.put("three facets alone", facets);
        timings.put("whole search", whole);
        timings.put("suggest, per keystroke", suggest);
        return timings;
    }

    private void print() {
        timings().forEach(this::print);
    }

    private void print(String name, Timing timing) {
        System.out.printf(
                "  %-24s %8.0f %8.0f   %5.2f of the bare query, %5.2f of the words alone%n",
                name,
                timing.micros(0.5),
                timing.micros(0.99),
                timing.micros(0.5) / bare.micros(0.5),
                timing.micros(0.5) / plain.micros(0.5));
    }
}
