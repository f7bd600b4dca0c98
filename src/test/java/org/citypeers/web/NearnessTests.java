package org.citypeers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NearnessTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Words SPANISH =
            new Words(Language.ES, Map.of("figures.metric_poverty-rate", "Tasa de pobreza"));

    @Test
    void placesAreToldByHowFarTheyAreApartAndTheRestAsTheApiSaysIt() {
        assertThat(told("LOCATION", "39.76, -84.19", "41.68, -86.25")).isEqualTo("171 mi (275 km)");
        assertThat(told("REGION", "Medio Oeste", "Sur")).isEqualTo("Sur");
    }

    @Test
    void aMetricIsCalledAsTheLanguageCallsItOrReadAsWords() {
        assertThat(Figures.metric("Poverty_rate", SPANISH)).isEqualTo("Tasa de pobreza");
        assertThat(Figures.metric("litter-index", SPANISH)).isEqualTo("Litter index");
    }

    private static String told(String variable, String you, String them) {
        return Nearness.theirValue(json(Map.of("variable", variable, "you", you, "them", them)), SPANISH);
    }

    private static JsonNode json(Map<String, String> fields) {
        return JSON.valueToTree(fields);
    }
}
