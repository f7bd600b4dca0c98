package org.citypeers.library;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.citypeers.CityPeers;
import org.citypeers.bench.PortalClient;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.springframework.boot.SpringApplication;

/// What GraphQL over HTTP adds to [Library#search], in one process: the same first twenty hits with highlights, reasons
/// and three facets, asked for both ways. Also says how long the import took, until all of it could be found.
///
///     ./mvnw -q -Pbench test-compile exec:exec -Dbench=org.citypeers.library.PortalSpeed -Dbench.args="10000"
final class PortalSpeed {
    private static final int QUESTIONS = 200;
    private static final int ROUNDS = 4;
    private static final int ROWS_AT_ONCE = 5_000;
    private static final Selection WHOLE = new Selection(false, true, true, true, true, false);
    private static final List<LibraryFacetField> FACETS =
            List.of(LibraryFacetField.COLLECTION, LibraryFacetField.LANGUAGE, LibraryFacetField.RESOURCE_KIND);
    private static final String SEARCH = """
            query ($words: String!) {
              search(query: $words, first: 20) {
                totalCount
                edges {
                  node { id slug title summary url }
                  highlights { field text marks { start end } }
                  bestSteps { stepKey title snippet url }
                  matchedBy { signal term found sentence }
                }
                facets(fields: [COLLECTION, LANGUAGE, RESOURCE_KIND]) { field values { value label count } }
              }
            }
            """;

    private PortalSpeed() {}

    public static void main(String[] size) throws Exception {
        int items = size.length == 0 ? 10_000 : Integer.parseInt(size[0]);
        var sentences = Sentences.ofRealTexts();
        var data = Files.createTempDirectory("citypeers-speed");
        try (var portal = SpringApplication.run(
                CityPeers.class, "--server.port=0", "--citypeers.data=" + data, "--citypeers.shelf=false")) {
            var client = new PortalClient(portal.getEnvironment().getRequiredProperty("local.server.port"), data);
            long from = System.nanoTime();
            for (int at = 0; at < items; at += ROWS_AT_ONCE)
                client.take("resources", "speed", rows(sentences, at, Math.min(items, at + ROWS_AT_ONCE)));
            System.out.printf("%,d rows taken in and found in %.0f s%n", items, (System.nanoTime() - from) / 1e9);
            var library = portal.getBean(Library.class);
            rounds(library, client, sentences, 1, new Timing(), new Timing());
            var within = new Timing();
            var over = new Timing();
            rounds(library, client, sentences, ROUNDS, within, over);
            print("Library.search", within, within);
            print("GraphQL over HTTP", over, within);
        }
        System.exit(0);
    }

    private static void rounds(
            Library library, PortalClient client, Sentences sentences, int rounds, Timing within, Timing over)
            throws Exception {
        var questions =
                IntStream.range(0, QUESTIONS).mapToObj(sentences::question).toList();
        for (int round = 0; round < rounds; round++)
            for (var words : questions) {
                within.time(() -> {
                    var question = LibraryQuestion.of(words, null, null, Viewer.ANYONE);
                    var found = library.search(question, Page.forward(20, null), WHOLE);
                    library.facets(found, FACETS, 10);
                });
                over.time(() -> client.ask(SEARCH, Map.of("words", words)));
            }
    }

    private static List<Map<String, Object>> rows(Sentences sentences, int from, int to) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int at = from; at < to; at++) rows.add(row(sentences.item(at)));
        return rows;
    }

    private static Map<String, Object> row(IndexedItem item) {
        return Map.of(
                "id", item.slug(),
                "title", item.title(),
                "summary", item.summary(),
                "body", item.texts().getFirst().text(),
                "kind", one(item, "resourceKind"),
                "collection", one(item, "topic"),
                "language", "en");
    }

    private static String one(IndexedItem item, String facet) {
        return item.facets().getOrDefault(facet, Set.of("OTHER")).iterator().next();
    }

    private static void print(String name, Timing timing, Timing within) {
        System.out.printf(
                "  %-24s %8.0f %8.0f   %5.2f of Library.search%n",
                name, timing.micros(0.5), timing.micros(0.99), timing.micros(0.5) / within.micros(0.5));
    }
}
