package org.citypeers.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class CityRowTests {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static CityRow row(String json) {
        return JSON.readValue(json, CityRow.class);
    }

    @Test
    void theFlatColumnsOfASpreadsheetSayTheSameAsTheirNestedForm() {
        var flat = row("""
                {"id": "la", "name": "Los Angeles", "state_abbr": "CA", "geoid": "644000", "geonames_id": 5368361,
                 "population": 3849297, "population_year": 2021, "population_source": "Census"}""");
        var nested = row("""
                {"id": "la", "name": "Los Angeles", "country": "us", "subdivision": "US-CA",
                 "identifiers": {"GEOID": "0644000", "geonames": 5368361},
                 "facts": [{"metric": "population", "value": 3849297, "date": "2021", "source": "Census"}]}""");
        assertThat(flat).isEqualTo(nested);
        assertThat(flat.keys()).containsExactly("geoid:0644000", "geonames:5368361");
    }

    @Test
    void aNestedFieldBeatsAFlatOne() {
        var row = row("""
                {"id": "la", "name": "Los Angeles", "country": "US", "geoid": "1111111", "population": 1,
                 "population_year": "2021", "identifiers": {"geoid": "0644000"},
                 "facts": [{"metric": "population", "value": 3849297, "date": "2021"}]}""");
        assertThat(row.keys()).containsExactly("geoid:0644000");
        assertThat(row.facts()).singleElement().extracting(FactRow::value).isEqualTo(3849297.0);
    }

    @Test
    void aPopulationOfAnotherYearIsKeptBesideTheNestedOne() {
        var row = row("""
                {"id": "la", "name": "Los Angeles", "country": "US", "population": 3849297, "population_year": "2021",
                 "facts": [{"metric": "population", "value": 3898747, "date": "2020"}]}""");
        assertThat(row.facts()).hasSize(2);
    }

    @Test
    void whatIsWrongIsSaidInWords() {
        refuses("{\"id\": \"x\", \"name\": \"X\"}", "country is missing");
        refuses("{\"id\": \"x\", \"country\": \"US\"}", "name is missing");
        refuses("{\"id\": \"x\", \"name\": \"X\", \"country\": \"USA\"}", "\"USA\" is not an ISO 3166-1 code");
        refuses("{\"id\": \"x\", \"name\": \"X\", \"country\": \"US\", \"lat\": 91, \"lon\": 0}", "lat is 91.0");
        refuses("{\"id\": \"x\", \"name\": \"X\", \"country\": \"US\", \"lat\": 1}", "lat and lon go together");
        refuses("{\"id\": \"x\", \"name\": \"X\", \"country\": \"US\", \"population\": -1}", "population is -1.0");
        refuses(
                "{\"id\": \"x\", \"name\": \"X\", \"country\": \"US\", \"governmentForm\": \"KINGDOM\"}",
                "write one of [MAYOR_COUNCIL");
        refuses(
                "{\"id\": \"x\", \"name\": \"X\", \"country\": \"US\", \"website\": \"javascript:alert(1)\"}",
                "is not a web address");
    }

    private static void refuses(String json, String sentence) {
        assertThatThrownBy(() -> row(json)).rootCause().hasMessageContaining(sentence);
    }
}
