package org.citypeers.shelf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.citypeers.ChildPortal;
import tools.jackson.databind.JsonNode;

/// A portal that has loaded the shelf and the sample world, and what it answers to what people type.
record AskedShelf(ChildPortal portal) implements AutoCloseable {
    private static final int TRIES = 10;

    /// Names asked for in one request; a document may have no more than 30 aliases.
    private static final int AT_ONCE = 25;

    static AskedShelf start(Path folder, boolean samples) throws IOException, InterruptedException {
        var portal = ChildPortal.start(
                folder,
                "--citypeers.shelf=true",
                "--citypeers.shelf-folder=" + Path.of("resources-library").toAbsolutePath(),
                "--citypeers.samples=" + samples,
                "--citypeers.searchable-within=300s");
        try {
            return new AskedShelf(portal.awaitReady());
        } catch (IOException | InterruptedException | RuntimeException failure) {
            portal.close();
            throw failure;
        }
    }

    /// The slugs of the first hits behind a door: `search`, `peers` or `suggest`.
    List<String> first(int many, String words, String door) throws IOException, InterruptedException {
        return switch (door) {
            case "search" -> slugs(ask("""
                    query ($words: String!, $many: Int!) {
                      search(query: $words, first: $many) { nodes { slug } } }""", words, many).at("/search/nodes"));
            case "peers" -> slugs(ask("""
                    query ($words: String!, $many: Int!) {
                      peers(question: {query: $words}, first: $many) {
                        nodes { ... on City { slug } ... on Person { slug } } } }""", words, many).at("/peers/nodes"));
            case "suggest" -> slugs(ask("""
                    query ($words: String!, $many: Int!) { suggest(prefix: $words, first: $many) { slug } }""", words, many).at("/suggest"));
            default -> throw new IllegalArgumentException("there is no door " + door);
        };
    }

    /// The topics that the beginning of each name may mean, as many as a page shows.
    List<List<String>> topics(List<String> names) throws IOException, InterruptedException {
        var topics = new ArrayList<List<String>>();
        for (int from = 0; from < names.size(); from += AT_ONCE)
            topics.addAll(suggested(names.subList(from, Math.min(names.size(), from + AT_ONCE))));
        return topics;
    }

    private List<List<String>> suggested(List<String> names) throws IOException, InterruptedException {
        var variables = new HashMap<String, Object>();
        var given = new StringJoiner(", ", "query (", ") {");
        var fields = new StringJoiner(" ", "", "}");
        for (int at = 0; at < names.size(); at++) {
            variables.put("n" + at, names.get(at));
            given.add("$n%d: String!".formatted(at));
            fields.add("t%1$d: suggest(prefix: $n%1$d, kinds: [TOPIC], first: 8) { slug }".formatted(at));
        }
        var answer = asked(given.toString() + fields, variables);
        return IntStream.range(0, names.size())
                .mapToObj(at -> slugs(answer.get("t" + at)))
                .toList();
    }

    /// The other name of the first suggested topic that was meant, empty when it was its title.
    String alias(String words) throws IOException, InterruptedException {
        return ask("""
                query ($words: String!, $many: Int!) {
                  suggest(prefix: $words, kinds: [TOPIC], first: $many) { alias } }""", words, 1).at("/suggest/0/alias").asString("");
    }

    /// How many cities and items there are of the sample world, or of the real one.
    List<Long> counts(boolean sample) throws IOException, InterruptedException {
        var counts = portal.ask("""
                query ($sample: Boolean!) {
                  cities(filter: {sample: $sample}, first: 1) { totalCount }
                  search(filter: {sample: $sample}, first: 1) { totalCount } }""", Map.of("sample", sample));
        return counts.valueStream().map(list -> list.get("totalCount").asLong()).toList();
    }

    /// A busy machine may need longer than a search may take; everything else is an answer.
    private JsonNode ask(String question, String words, int many) throws IOException, InterruptedException {
        return asked(question, Map.of("words", words, "many", many));
    }

    private JsonNode asked(String question, Map<String, Object> variables) throws IOException, InterruptedException {
        for (int tried = 1; ; tried++) {
            try {
                return portal.ask(question, variables);
            } catch (IllegalStateException refused) {
                if (tried == TRIES || !String.valueOf(refused.getMessage()).contains("TIMEOUT")) throw refused;
            }
        }
    }

    private static List<String> slugs(JsonNode nodes) {
        return nodes.valueStream().map(node -> node.get("slug").asString()).toList();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        portal.close();
    }
}
