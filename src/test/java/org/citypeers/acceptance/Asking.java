package org.citypeers.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.citypeers.ChildPortal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Questions a client asks of the portal, through GraphQL alone.
record Asking(ChildPortal portal) {
    private static final int TRIES = 10;

    record Counts(long cities, long people, long playbooks) {}

    Counts counts() throws IOException, InterruptedException {
        var counts = ask("""
                { cities(first: 1) { totalCount }
                  people(first: 1) { totalCount }
                  search(filter: {kinds: [PLAYBOOK]}, first: 1) { totalCount } }""", Map.of());
        return new Counts(
                counts.at("/cities/totalCount").asLong(),
                counts.at("/people/totalCount").asLong(),
                counts.at("/search/totalCount").asLong());
    }

    long collection(String name) throws IOException, InterruptedException {
        return ask("""
                query ($name: String!) { search(filter: {collections: [$name]}, first: 1) { totalCount } }""", Map.of("name", name)).at("/search/totalCount").asLong();
    }

    /// `scheme:value`, of all cities, page by page.
    Set<String> identifiersOfAllCities() throws IOException, InterruptedException {
        var keys = new HashSet<String>();
        for (var city : cities(null, 100))
            for (var one : city.get("identifiers"))
                keys.add(one.get("scheme").asString() + ":" + one.get("value").asString());
        return keys;
    }

    /// All cities of a name, or all there are, walked by cursors.
    List<JsonNode> cities(@Nullable String words, int pageSize) throws IOException, InterruptedException {
        var cities = new ArrayList<JsonNode>();
        var variables = new HashMap<String, Object>();
        variables.put("first", pageSize);
        if (words != null) variables.put("words", words);
        while (true) {
            var page = ask("""
                    query ($words: String, $first: Int!, $after: String) {
                      cities(query: $words, first: $first, after: $after) {
                        totalCount
                        nodes { id name aliases identifiers { scheme value } }
                        pageInfo { hasNextPage endCursor } } }""", variables).get("cities");
            page.get("nodes").forEach(cities::add);
            if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
                assertThat(cities).hasSize(page.get("totalCount").asInt());
                return cities;
            }
            variables.put("after", page.at("/pageInfo/endCursor").asString());
        }
    }

    /// The slugs of the first three hits.
    List<String> firstThree(String words) throws IOException, InterruptedException {
        return search(words)
                .get("nodes")
                .valueStream()
                .map(node -> node.get("slug").asString())
                .toList();
    }

    JsonNode search(String words) throws IOException, InterruptedException {
        return ask("""
                query ($words: String!) {
                  search(query: $words, first: 3) {
                    didYouMean
                    nodes { slug title ... on Resource { authors { name slug } } }
                    edges {
                      node { slug }
                      highlights { field text marks { start end } }
                      bestSteps { title stepKey url } } } }""", Map.of("words", words)).get("search");
    }

    /// The words that are marked in a highlight.
    static List<String> marked(JsonNode highlight) {
        var text = highlight.get("text").asString();
        return highlight
                .get("marks")
                .valueStream()
                .map(mark -> text.substring(
                        mark.get("start").asInt(), mark.get("end").asInt()))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /// A busy machine may need longer than a search may take; everything else is an answer.
    JsonNode ask(String question, Map<String, Object> variables) throws IOException, InterruptedException {
        for (int tried = 1; ; tried++) {
            try {
                return portal.ask(question, variables);
            } catch (IllegalStateException refused) {
                if (tried == TRIES || !String.valueOf(refused.getMessage()).contains("TIMEOUT")) throw refused;
            }
        }
    }
}
