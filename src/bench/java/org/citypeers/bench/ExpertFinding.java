package org.citypeers.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citypeers.CityPeers;
import org.citypeers.Visitor;
import org.springframework.boot.SpringApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How well peers finds experts: Digital.gov's documents are imported with their authors but without their topics, then
/// it is asked for each topic by its title. Who wrote a document that editors put under the topic is an expert on it.
///
///     ./mvnw -q -Pbench test-compile exec:exec -Dbench=org.citypeers.bench.ExpertFinding
///
/// Topics are split in two by the hash of their name: what is tuned is tuned on the first half.
final class ExpertFinding {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LEAST_EXPERTS = 5;
    private static final String ASK = """
            query ($words: String!) {
              peers(question: {query: $words, kinds: [PERSON]}, first: 20) { nodes { ... on Person { slug } } }
            }""";

    private ExpertFinding() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(
                Optional.ofNullable(System.getenv("CITYPEERS_TEST_DATA")).orElse("../shared/data"), "digitalgov");
        var documents = rows(folder.resolve("content.jsonl"));
        var data = Files.createTempDirectory("citypeers-bench");
        try (var portal = SpringApplication.run(
                CityPeers.class, "--server.port=0", "--citypeers.data=" + data, "--citypeers.shelf=false")) {
            int port = portal.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            var sender = Visitor.administrator(port, data);
            send(
                    sender,
                    "people",
                    rows(folder.resolve("people.jsonl")).stream()
                            .map(ExpertFinding::person)
                            .toList());
            send(
                    sender,
                    "resources",
                    documents.stream().map(ExpertFinding::document).toList());
            var halves = List.of(new ArrayList<double[]>(), new ArrayList<double[]>());
            for (var topic : rows(folder.resolve("topics.jsonl"))) {
                var experts = experts(topic.get("slug").asString(), documents);
                if (experts.size() < LEAST_EXPERTS) continue;
                var title = topic.get("title").asString();
                var found = sender.ask(ASK, Map.of("words", title))
                        .at("/peers/nodes")
                        .valueStream()
                        .map(node -> node.get("slug").asString())
                        .toList();
                var scores = scores(found, experts);
                halves.get(Math.floorMod(topic.get("slug").asString().hashCode(), 2))
                        .add(scores);
                System.out.printf(
                        "%-36s %3d experts  P@5 %.2f  RR %.2f%n", title, experts.size(), scores[0], scores[2]);
            }
            print("tuned on", halves.get(0));
            print("the rest", halves.get(1));
            var all = new ArrayList<>(halves.get(0));
            all.addAll(halves.get(1));
            print("all", all);
        }
        System.exit(0);
    }

    private static Set<String> experts(String topic, List<JsonNode> documents) {
        var experts = new HashSet<String>();
        for (var document : documents)
            if (document.path("topics")
                    .valueStream()
                    .anyMatch(one -> one.asString().equals(topic)))
                document.path("authors").forEach(author -> experts.add(author.asString()));
        return experts;
    }

    /// P@5, P@10, reciprocal rank, average precision of at most twenty.
    private static double[] scores(List<String> found, Set<String> experts) {
        var scores = new double[4];
        int right = 0;
        for (int at = 0; at < found.size(); at++) {
            if (!experts.contains(found.get(at))) continue;
            right++;
            if (at < 5) scores[0] += 1 / 5.0;
            if (at < 10) scores[1] += 1 / 10.0;
            if (right == 1) scores[2] = 1.0 / (at + 1);
            scores[3] += (double) right / (at + 1) / Math.min(experts.size(), 20);
        }
        return scores;
    }

    private static void print(String name, List<double[]> topics) {
        var means = new double[4];
        for (var one : topics) for (int at = 0; at < 4; at++) means[at] += one[at] / topics.size();
        System.out.printf(
                "%-10s %2d topics  P@5 %.3f  P@10 %.3f  MRR %.3f  MAP@20 %.3f%n",
                name, topics.size(), means[0], means[1], means[2], means[3]);
    }

    private static Map<String, Object> person(JsonNode row) {
        var person = new LinkedHashMap<String, Object>();
        person.put("id", row.get("slug").asString());
        person.put("name", row.get("name").asString());
        if (row.hasNonNull("agency"))
            person.put("organization", row.get("agency").asString());
        if (row.hasNonNull("bio")) person.put("bio", row.get("bio").asString());
        return person;
    }

    private static Map<String, Object> document(JsonNode row) {
        var document = new HashMap<String, Object>();
        for (var field : List.of("id", "title", "summary", "date"))
            if (row.hasNonNull(field)) document.put(field, row.get(field).asString());
        if (row.hasNonNull("body_md")) document.put("body", row.get("body_md").asString());
        if (row.hasNonNull("authors"))
            document.put(
                    "authors",
                    row.get("authors").valueStream().map(JsonNode::asString).toList());
        document.putAll(Map.of("kind", "ARTICLE", "collection", "digitalgov", "language", "en", "licence", "CC0-1.0"));
        return document;
    }

    private static void send(Visitor sender, String kind, List<Map<String, Object>> rows) {
        var lines = new StringBuilder();
        for (var row : rows) lines.append(JSON.writeValueAsString(row)).append('\n');
        var said = sender.send(
                "/intake/" + kind + "?source=digitalgov",
                "application/x-ndjson",
                lines.toString().getBytes(StandardCharsets.UTF_8));
        if (!said.body().contains("\"rejected\":0")) throw new IllegalStateException(said.body());
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(JSON::readTree).toList();
    }
}
