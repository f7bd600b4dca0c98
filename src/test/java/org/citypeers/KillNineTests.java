package org.citypeers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What a portal acknowledged survives its sudden death, and its index is equal to its graph afterwards.
@PortalOfItsOwn
class KillNineTests {
    private static final int KILLS = 5;
    private static final long SEED = 20_261_122;

    @TempDir
    Path data;

    @Test
    void whatWasAcknowledgedSurvivesEveryKillAndNothingElseDoes() throws Exception {
        var random = new Random(SEED);
        var authors = List.of(new Author("a", SEED), new Author("b", SEED + 1));
        for (int kills = 0; kills < KILLS; kills++) {
            try (var portal = started()) {
                if (kills == 0) furnish(portal);
                assertEverythingAcknowledgedIsThere(portal, authors);
                var writing = authors.stream()
                        .map(one -> CompletableFuture.runAsync(() -> one.writeUntilKilled(portal)))
                        .toList();
                Thread.sleep(500 + random.nextInt(2_500));
                portal.kill();
                writing.forEach(CompletableFuture::join);
            }
        }
        try (var portal = started()) {
            assertEverythingAcknowledgedIsThere(portal, authors);
            for (var author : authors) {
                assertThat(author.acknowledged).isGreaterThan(3);
                assertThat(author.gone).isNotEmpty();
                for (var slug : author.present.keySet()) assertFound(portal, slug, List.of(slug));
                for (var slug : author.gone) assertFound(portal, slug, List.of());
            }
        }
    }

    private ChildPortal started() throws Exception {
        var portal = ChildPortal.start(data, "--citypeers.library.verify-at-start=true");
        try {
            portal.awaitReady().awaitOutput("The index equals the graph: ");
            return portal;
        } catch (IllegalStateException unequal) {
            portal.close();
            throw unequal;
        }
    }

    private static void furnish(ChildPortal portal) throws Exception {
        portal.send(
                "/intake/cities?source=kept",
                "application/x-ndjson",
                "{\"id\":\"kept-town\",\"name\":\"Kept Town\",\"country\":\"US\"}");
        portal.send("/intake/topics?source=kept", "application/x-ndjson", "{\"id\":\"kept-topic\",\"label\":\"Kept\"}");
    }

    private static void assertEverythingAcknowledgedIsThere(ChildPortal portal, List<Author> authors) throws Exception {
        var expected = new HashMap<String, String>();
        var gone = new HashSet<String>();
        for (var author : authors) {
            author.settle(portal);
            expected.putAll(author.present);
            gone.addAll(author.gone);
        }
        var listed = listed(portal);
        assertThat(listed).as("no practice twice").doesNotHaveDuplicates();
        assertThat(Set.copyOf(listed)).isEqualTo(expected.keySet());
        assertThat(gone).noneMatch(listed::contains);
        var town = portal.ask("{ city(by: {slug: \"kept-town\"}) { implementations { totalCount } } }", Map.of());
        assertThat(town.at("/city/implementations/totalCount").asInt()).isEqualTo(expected.size());
        for (var one : expected.entrySet()) {
            var found = portal.ask(
                    "query($by: PracticeBy!) { practice(by: $by) { summary } }",
                    Map.of("by", Map.of("slug", one.getKey())));
            assertThat(found.at("/practice/summary").asString("")).isEqualTo(one.getValue());
        }
    }

    private static List<String> listed(ChildPortal portal) throws Exception {
        var slugs = new ArrayList<String>();
        JsonNode page;
        var after = new HashMap<String, Object>();
        do {
            page = portal.ask("""
                    query($after: String) {
                      search(filter: {kinds: [PRACTICE]}, orderBy: TITLE, first: 100, after: $after) {
                        nodes { slug } pageInfo { hasNextPage endCursor } } }""", after).get("search");
            page.get("nodes").forEach(node -> slugs.add(node.get("slug").asString()));
            after.put("after", page.at("/pageInfo/endCursor").asString(""));
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        return slugs;
    }

    private static void assertFound(ChildPortal portal, String slug, List<String> slugs) throws Exception {
        var found = portal.ask(
                        "query($word: String) { search(query: $word) { nodes { slug } } }",
                        Map.of("word", "\"" + Author.word(slug) + "\""))
                .at("/search/nodes");
        assertThat(found.valueStream().map(node -> node.get("slug").asString()).toList())
                .as(slug)
                .isEqualTo(slugs);
    }
}
