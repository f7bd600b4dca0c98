package org.citypeers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NearnessTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Words SPANISH = new Words(
            Language.ES,
            Map.of("shared.value_Midwest", "Medio Oeste", "figures.metric_poverty-rate", "Tasa de pobreza"));

    @Test
    void countriesAndRegionsAreCalledAsTheLanguageCallsThem() {
        assertThat(told("REGION", "Midwest")).isEqualTo("Medio Oeste");
        assertThat(told("COUNTRY", "United States")).isEqualTo("Estados Unidos");
        assertThat(told("SUBDIVISION", "Ohio")).isEqualTo("Ohio");
    }

    @Test
    void aMetricIsCalledAsTheLanguageCallsItOrReadAsWords() {
        assertThat(Figures.metric("Poverty_rate", SPANISH)).isEqualTo("Tasa de pobreza");
        assertThat(Figures.metric("litter-index", SPANISH)).isEqualTo("Litter index");
    }

    private static String told(String variable, String them) {
        return Nearness.theirValue(
                json(Map.of("variable", variable, "them", them)), json(Map.of("country", "US")), SPANISH);
    }

    private static JsonNode json(Map<String, String> fields) {
        return JSON.valueToTree(fields);
    }
}
