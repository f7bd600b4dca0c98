package org.citypeers.web;

import java.text.NumberFormat;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// Cities in readings: where they are, how they are linked, and how their figures are written.
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

    /// `OH, United States`.
    static String where(JsonNode city, Language language) {
        var code = city.path("country").asString("");
        var country = Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(language.tag()));
        if (!city.hasNonNull("subdivision")) return country;
        return city.path("subdivision").asString().replace(code + "-", "") + ", " + country;
    }

    static Block.Cell cell(JsonNode city) {
        return city.hasNonNull("slug") ? new Block.Cell(name(city), path(city)) : new Block.Cell("", null);
    }

    static String number(JsonNode value, Language language) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(2);
        return value.isNumber() ? format.format(value.asDouble()) : "";
    }
}
