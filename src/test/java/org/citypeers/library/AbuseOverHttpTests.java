package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.citypeers.PortalTest;
import org.citypeers.Visitor;
import org.citypeers.shared.IndexedItem.Part;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Whatever is asked over HTTP is answered, or refused in words; nothing breaks by it.
@PortalTest
class AbuseOverHttpTests {
    /// Half a character cannot be sent but escaped.
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final String ASKED = """
            query($words: String!) {
              search(query: $words, first: 5) {
                totalCount didYouMean isPartial relaxations { totalCount } nearestTopics { slug }
                edges { highlights { text } matchedBy { sentence } bestSteps { title } }
                facets(fields: [KIND, TOPIC], size: 5) { values { count } } }
              typed: search(query: $words, first: 5, typing: true, language: "es") {
                edges { highlights { text } matchedBy { sentence } } }
              suggest(prefix: $words) { text alias } }""";

    @Value("${citypeers.data}")
    Path data;

    @LocalServerPort
    int port;

    @Autowired
    TestItems items;

    @Test
    void nothingThatIsAskedBreaksThePortal() throws IOException {
        var garden = Item.of("playbook", "abused", "Garden guide", "Gardens.")
                .body("garden wood ".repeat(200))
                .steps(new Part("dig", "Dig the garden", "Dig."));
        items.put(garden);
        var visitor = Visitor.administrator(port, data);
        var abuses = Abuses.listed();
        assertThat(abuses).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(300);
        for (var abuse : abuses) {
            var body = JSON.writeValueAsBytes(Map.of("query", ASKED, "variables", Map.of("words", abuse)));
            var answer = visitor.send("/graphql", "application/json", body);
            assertThat(answer.statusCode()).as(abuse).isLessThan(500);
            var errors = JSON.readTree(answer.body()).at("/errors");
            assertThat(errors.valueStream())
                    .as(abuse)
                    .allMatch(error -> error.at("/extensions/code").asString("").equals("BAD_REQUEST"));
        }
        items.remove(garden);
    }
}
