package org.citypeers;

import java.util.Map;
import org.citypeers.shared.NodeId;
import tools.jackson.databind.JsonNode;

/// All places where a practice shows, asked at once: two looks that are equal mean that nothing shows in between.
final class Everywhere {
    private static final String QUESTION = """
            query($words: String!, $misspelt: String!, $prefix: String!, $id: ID!, $by: PracticeBy!) {
              words: search(query: $words) { ...Found }
              misspelt: search(query: $misspelt) { ...Found }
              topic: search(filter: {topics: [{slug: "life-topic"}]}) { ...Found }
              elsewhere: search(query: $words, filter: {countries: ["NO"]}) { ...Found }
              suggest(prefix: $prefix) { kind text slug }
              city(by: {slug: "life-town"}) {
                implementations { totalCount nodes { id } } practices { totalCount nodes { slug } }
                people { totalCount }
              }
              person(by: {slug: "life-lead"}) { implementations { totalCount } }
              peers(question: {query: $words}) {
                totalCount
                edges { node { __typename ... on City { slug } } reasons { signal sentence evidence { id } } }
              }
              practice(by: $by) { title cityCount evidenceLevel evidence implementations { totalCount } }
              node(id: $id) { id }
            }
            fragment Found on LibraryConnection {
              totalCount didYouMean nodes { slug } edges { highlights { text } matchedBy { sentence } }
              expansions { term label alternatives } relaxations { filter totalCount }
              facets(fields: [KIND, TOPIC, CITY, COUNTRY, STATUS, EVIDENCE, COST]) { field values { label count } }
            }""";

    private Everywhere() {}

    /// What this visitor sees of a practice in Lifetown.
    ///
    /// @param word that stands in its title and nowhere else
    static JsonNode seen(Visitor visitor, String word, String slug) {
        return visitor.ask(
                QUESTION,
                Map.of(
                        "words", word,
                        "misspelt", word.replace("i", "e").replace("oo", "o"),
                        "prefix", word.substring(0, 5),
                        "id", id(slug),
                        "by", Map.of("slug", slug)));
    }

    private static String id(String slug) {
        return NodeId.of("practice", "portal", slug);
    }
}
