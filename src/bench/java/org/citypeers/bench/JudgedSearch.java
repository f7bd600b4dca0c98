package org.citypeers.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citypeers.CityPeers;
import org.citypeers.judged.Judged;
import org.citypeers.judged.Scores;
import org.springframework.boot.SpringApplication;

/// How well search ranks, as a client of the API sees it: starts a portal, imports judged collections through the
/// intake, asks every question and prints one line for each collection.
///
///     ./mvnw -q -Pbench test-compile exec:exec -Dbench=org.citypeers.bench.JudgedSearch -Dbench.args="FOLDER …"
///
/// Without folders it takes all `ir-*` beside the other test data.
final class JudgedSearch {
    private static final String SEARCH = """
            query ($words: String!, $collection: String!, $after: String) {
              search(query: $words, filter: {collections: [$collection]}, first: 100, after: $after) {
                nodes { slug }
                pageInfo { hasNextPage endCursor }
              }
            }
            """;
    private static final int FIRST = 100;

    /// Judged collections are usually scored over so many hits.
    private static final int DEEP = 1_000;

    private JudgedSearch() {}

    public static void main(String[] folders) throws Exception {
        var data = Files.createTempDirectory("citypeers-bench");
        var collections = folders.length == 0
                ? all()
                : List.of(folders).stream().map(Path::of).toList();
        try (var portal = SpringApplication.run(
                CityPeers.class, "--server.port=0", "--citypeers.data=" + data, "--citypeers.shelf=false")) {
            var client = new PortalClient(portal.getEnvironment().getRequiredProperty("local.server.port"), data);
            System.out.printf(
                    "%-16s %9s %7s %8s %7s %6s %6s %6s%n",
                    "", "questions", "MAP@100", "MAP@1000", "nDCG@10", "P@10", "R@100", "MRR");
            for (var folder : collections) print(Judged.of(folder), client);
        }
        System.exit(0);
    }

    private static List<Path> all() throws Exception {
        try (var folders = Files.list(Judged.folder("."))) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("ir-"))
                    .sorted()
                    .toList();
        }
    }

    private static void print(Judged collection, PortalClient client) throws Exception {
        client.take("resources", collection.name(), rows(collection));
        var scores = new Scores();
        var deep = new Scores();
        for (var question : collection.questions()) {
            var ranked = ranked(question, collection, client);
            scores.add(ranked.subList(0, Math.min(FIRST, ranked.size())), question.right());
            deep.add(ranked, question.right());
        }
        System.out.printf(
                "%-16s %9d %7.4f %8.4f %7.4f %6.4f %6.4f %6.4f%n",
                collection.name(),
                collection.questions().size(),
                scores.map(),
                deep.map(),
                scores.ndcg(),
                scores.precision(),
                scores.recall(),
                scores.reciprocalRank());
    }

    private static List<Map<String, Object>> rows(Judged collection) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var text : collection.texts())
            rows.add(Map.of(
                    "id", slug(text.id(), collection),
                    "title", text.title(),
                    "summary", text.summary(),
                    "body", text.body(),
                    "collection", collection.name(),
                    "language", "en"));
        return rows;
    }

    /// Page after page, as far as judged collections are scored.
    private static List<String> ranked(Judged.Question question, Judged collection, PortalClient client)
            throws Exception {
        int own = slug("", collection).length();
        var asked = new HashMap<String, Object>();
        asked.put("words", question.text().substring(0, Math.min(question.text().length(), 4_000)));
        asked.put("collection", collection.name());
        var ranked = new ArrayList<String>();
        while (ranked.size() < DEEP) {
            var found = client.ask(SEARCH, asked).at("/data/search");
            for (var node : found.path("nodes"))
                ranked.add(node.path("slug").asString("").substring(own));
            if (!found.at("/pageInfo/hasNextPage").asBoolean(false)) break;
            asked.put("after", found.at("/pageInfo/endCursor").asString(""));
        }
        return ranked;
    }

    /// Two collections may use the same ids.
    private static String slug(String id, Judged collection) {
        return collection.name() + "-" + id;
    }
}
