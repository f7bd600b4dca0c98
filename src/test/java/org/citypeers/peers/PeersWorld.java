package org.citypeers.peers;

import static org.assertj.core.api.Assertions.assertThat;

import org.citypeers.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Four cities that did the same thing, one that did it in secret, one that is a secret, and one that asks.
final class PeersWorld {
    static final String QUESTION = "\"query\": \"frostbarrow\", \"from\": {\"slug\": \"pt-from\"}";
    private static final JsonMapper JSON = new JsonMapper();

    private PeersWorld() {}

    static JsonNode object(String members) {
        return JSON.readTree("{" + members + "}");
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    static void furnish(Visitor administrator) {
        send(administrator, "topics", """
                {"id":"pt-glimmerquarry","label":"Glimmerquarry"}
                """);
        send(administrator, "cities", """
                {"id":"pt-from","name":"Askington","country":"US","subdivision":"US-OH","governmentForm":"COUNCIL_MANAGER","population":50000,"population_year":"2020"}
                {"id":"pt-a","name":"Alphaville","country":"US","subdivision":"US-OH","governmentForm":"COUNCIL_MANAGER","population":55000,"population_year":"2020"}
                {"id":"pt-b","name":"Betatown","country":"US","subdivision":"US-OH","governmentForm":"MAYOR_COUNCIL","population":400000,"population_year":"2020"}
                {"id":"pt-c","name":"Gammaford","country":"US","subdivision":"US-NY","governmentForm":"MAYOR_COUNCIL","population":60000,"population_year":"2020"}
                {"id":"pt-d","name":"Deltastadt","country":"DE","population":52000,"population_year":"2020"}
                {"id":"pt-h","name":"Hiddenham","country":"US","population":51000,"population_year":"2020"}
                {"id":"pt-veiled","name":"Veiledburg","country":"US","population":51000,"population_year":"2020","visibility":["network"]}
                """);
        send(administrator, "people", """
                {"id":"pt-lead-a","name":"Ada Alpha","city":"pt-a","contactable":true}
                {"id":"pt-lead-b","name":"Ben Beta","city":"pt-b"}
                {"id":"pt-lead-h","name":"Hal Hiddenham","city":"pt-h","contactable":true,"visibility":["network"]}
                {"id":"pt-own","name":"Olga Own","city":"pt-from","contactable":true}
                """);
        send(administrator, "programs", """
                {"id":"pt-program","title":"Frost program","cohorts":[{"id":"pt-cohort","title":"Frost cohort","start":"2021","cities":["pt-from","pt-a"]}]}
                """);
        send(administrator, "practices", """
                {"id":"pt-practice","title":"Frostbarrow ledgers","implementations":[\
                {"city":"pt-a","start":"2024","status":"ACTIVE","lead":["pt-lead-a"],"outcomes":[{"metric":"ledgers","unit":"n","baseline":1,"actual":5,"from":"2023","to":"2024","method":"COMPARISON_GROUP","source":"us"}]},\
                {"city":"pt-b","start":"2019","status":"ACTIVE","lead":["pt-lead-b"]},\
                {"city":"pt-c","start":"2020","status":"FAILED"},\
                {"city":"pt-d","start":"2021","status":"ACTIVE"},\
                {"city":"pt-from","start":"2022","status":"PILOT","lead":["pt-own"]},\
                {"city":"pt-veiled","start":"2022","status":"ACTIVE","lead":["pt-lead-b"]},\
                {"city":"pt-h","start":"2023","status":"FAILED","lead":["pt-lead-h","pt-lead-b"],"visibility":["network"]}]}
                """);
    }

    static void send(Visitor administrator, String kind, String rows) {
        var said = administrator.send("/intake/" + kind + "?source=peers-test", "application/x-ndjson", rows);
        assertThat(said.body()).contains("\"searchable\":true", "\"rejected\":0");
    }
}
