package org.citypeers.web;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// Cities in readings: where they are, and how they are linked.
final class Places {
    private Places() {}

    static String path(JsonNode city) {
        return "/cities/" + Nodes.encoded(city.path("slug").asString());
    }

    /// `Dayton, OH`; outside of a state the country stands for it.
    static String name(JsonNode city) {
        var country = city.path("country").asString("");
        var subdivision = city.path("subdivision").asString(country).replace(country + "-", "");
        return city.path("name").asString() + ", " + subdivision;
    }

    /// `Ohio, United States`; a state without a known name by its code.
    static String where(JsonNode city, Words words) {
        var code = city.path("country").asString("");
        var country = country(code, words);
        if (!city.hasNonNull("subdivision")) return country;
        var subdivision = city.path("subdivision").asString();
        return words.find("places." + subdivision).orElseGet(() -> subdivision.replace(code + "-", "")) + ", "
                + country;
    }

    /// @param code ISO 3166-1
    static String country(String code, Words words) {
        return Locale.of("", code)
                .getDisplayCountry(Locale.forLanguageTag(words.language().tag()));
    }

    static Block.Cell cell(JsonNode city) {
        return city.hasNonNull("slug") ? new Block.Cell(name(city), path(city)) : new Block.Cell("", null);
    }
}
