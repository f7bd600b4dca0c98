package org.citypeers.web;

import java.text.NumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Values of compared cities in words, as `nearness.ts` of the front end has them: places are told by how far they are
/// apart, which coordinates do not say.
final class Nearness {
    private static final double EARTH_KM = 6371;
    private static final double KM_PER_MILE = 1.609344;
    private static final Pattern POINT = Pattern.compile("(-?\\d+(?:\\.\\d+)?), (-?\\d+(?:\\.\\d+)?)");

    private Nearness() {}

    /// @param compared a `CityContribution`
    static String theirValue(JsonNode compared, Words words) {
        return compared.path("variable").asString("").equals("LOCATION")
                ? apart(compared, words)
                : compared.path("them").asString("");
    }

    private static String apart(JsonNode compared, Words words) {
        var them = compared.path("them").asString("");
        var number = NumberFormat.getIntegerInstance(words.language().locale());
        return distance(compared.path("you").asString(""), them)
                .map(km -> number.format(km / KM_PER_MILE) + " mi (" + number.format(km) + " km)")
                .orElse(them);
    }

    /// Along a great circle, by the haversine formula; in kilometers.
    private static Optional<Double> distance(String one, String other) {
        var from = POINT.matcher(one);
        var to = POINT.matcher(other);
        if (!from.matches() || !to.matches()) return Optional.empty();
        var lat = radians(from.group(1));
        var otherLat = radians(to.group(1));
        var half = Math.pow(Math.sin((otherLat - lat) / 2), 2)
                + Math.cos(lat)
                        * Math.cos(otherLat)
                        * Math.pow(Math.sin((radians(to.group(2)) - radians(from.group(2))) / 2), 2);
        return Optional.of(2 * EARTH_KM * Math.asin(Math.sqrt(half)));
    }

    private static double radians(String degrees) {
        return Math.toRadians(Double.parseDouble(degrees));
    }
}
