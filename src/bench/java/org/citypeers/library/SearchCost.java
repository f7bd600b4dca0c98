package org.citypeers.library;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;

/// Processor time of one whole search (twenty hits, marks, reasons), over the questions of the relevance tables and
/// the files of the shelf, copied: every fifth copy is hidden.
///
///     ./mvnw -q -Pbench test-compile exec:exec -Dbench=org.citypeers.library.SearchCost -Dbench.args="5 8"
final class SearchCost {
    private static final Path TABLES = Path.of("src/test/resources/shelf-contract");
    private static final double MILLIS = 1_000_000;

    private SearchCost() {}

    /// @param given how often the shelf is copied, and how many rounds are asked
    public static void main(String[] given) throws Exception {
        int copies = Integer.parseInt(given[0]);
        int rounds = Integer.parseInt(given[1]);
        var questions = questions();
        var folder = Files.createTempDirectory("citypeers-cost");
        try (var library = new TestLibrary(folder, Duration.ofMinutes(1), ShelfItems.topics())) {
            var items = new ArrayList<IndexedItem>();
            for (int copy = 0; copy < copies; copy++) for (var item : ShelfItems.all()) items.add(copy(item, copy));
            library.put(items);
            System.out.printf("%d items, %d questions%n", items.size(), questions.size());
            for (int round = 0; round < rounds; round++)
                System.out.printf("  %6.2f ms of processor time a search%n", round(library, questions));
        } finally {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) Files.delete(file);
            }
        }
    }

    private static double round(TestLibrary library, List<String> questions) {
        var threads = ManagementFactory.getThreadMXBean();
        long from = threads.getCurrentThreadCpuTime();
        for (var words : questions)
            library.search(LibraryQuestion.of(words, null, null, Viewer.ANYONE), Page.forward(20, null));
        return (threads.getCurrentThreadCpuTime() - from) / MILLIS / questions.size();
    }

    private static List<String> questions() throws IOException {
        var questions = new LinkedHashSet<String>();
        for (var line : Files.readAllLines(TABLES.resolve("relevance.txt")))
            if (!line.startsWith("#") && line.contains("|")) questions.add(line.split("\\|")[0].strip());
        for (var line : Files.readAllLines(TABLES.resolve("typed-queries.txt")))
            if (!line.startsWith("#") && line.contains("|")) questions.add(line.split("\\|")[1].strip());
        return List.copyOf(questions);
    }

    private static IndexedItem copy(IndexedItem item, int copy) {
        return copy == 0
                ? item
                : new IndexedItem(
                        item.kind(),
                        item.id() + copy,
                        item.slug() + copy,
                        item.title(),
                        item.summary(),
                        item.url(),
                        item.language(),
                        item.updatedAt(),
                        item.texts(),
                        item.names(),
                        item.facets(),
                        item.numbers(),
                        List.of(copy % 5 == 4 ? Viewer.NETWORK : Viewer.PUBLIC),
                        item.associations(),
                        item.parts());
    }
}
