package org.citypeers.peers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.citypeers.city.CityProfile;

/// Names that a small graph has: real cities with round populations, five programs and five posts.
final class GrammarWorld {
    static final CityProfile HOME = city("Askington|US|US-OH|50000|40.0|-83.0");

    private static final Map<String, List<CityProfile>> CITIES = Arrays.stream("""
                    Dayton|US|US-OH|137000|39.76|-84.19
                    Dayton|US|US-TX|8000|30.05|-94.89
                    Boise|US|US-ID|236000|43.62|-116.2
                    Mobile|US|US-AL|185000|30.69|-88.04
                    South Bend|US|US-IN|103000|41.68|-86.25
                    Kansas City|US|US-MO|509000|39.1|-94.58
                    Kansas City|US|US-KS|156000|39.11|-94.63
                    New York|US|US-NY|8470000|40.71|-74.01
                    Boston|US|US-MA|655000|42.36|-71.06
                    Lansing|US|US-MI|113000|42.73|-84.55
                    Reading|US|US-PA|95000|40.34|-75.93
                    West Sacramento|US|US-CA|54000|38.58|-121.53
                    Virginia Beach|US|US-VA|457000|36.85|-75.98
                    Phoenix|US|US-AZ|1625000|33.45|-112.07
                    Washington|US|US-DC|670000|38.9|-77.04
                    Springfield|US|US-MO|170000|37.2|-93.3
                    Springfield|US|US-MA|155000|42.1|-72.59
                    Springfield|US|US-IL|113000|39.8|-89.64
                    Buffalo|US|US-NY|277000|42.89|-78.88
                    Texas City|US|US-TX|53000|29.38|-94.9
                    Austin|US|US-TX|964000|30.27|-97.74
                    Orange|US|US-CA|138000|33.79|-117.85
                    St. Louis|US|US-MO|293000|38.63|-90.2
                    Toronto|CA|CA-ON|2731000|43.7|-79.42
                    Paris|FR|FR-IDF|2138000|48.85|2.35""".split("\n"))
            .map(GrammarWorld::city)
            .collect(groupingBy(city -> Wording.folded(city.name()).replace(".", "")));

    private GrammarWorld() {}

    static Names names() {
        var programs = Map.of(
                "love your block", "Love Your Block",
                "lyb", "Love Your Block",
                "what works cities", "What Works Cities",
                "wwc", "What Works Cities",
                "mayors challenge", "Mayors Challenge",
                "cities of service", "Cities of Service",
                "cos", "Cities of Service",
                "code for america fellowship", "Code for America Fellowship");
        var roles = List.of(
                "Mayor", "Chief Service Officer", "City Manager", "Volunteer Coordinator", "Chief Data Officer");
        var byName =
                roles.stream().collect(toMap(Wording::folded, name -> new Clause.Role(Wording.folded(name), name)));
        byName.put("cso", new Clause.Role("chief service officer", "Chief Service Officer"));
        byName.put("cdo", new Clause.Role("chief data officer", "Chief Data Officer"));
        return new Names(
                programs.entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey, one -> new Clause.Program(one.getValue(), one.getValue(), false))),
                byName,
                name -> CITIES.getOrDefault(name, List.of()));
    }

    private static CityProfile city(String line) {
        var part = line.strip().split("\\|");
        var slug = (part[0] + "-" + part[2].substring(3)).toLowerCase().replace(' ', '-');
        return new CityProfile(
                slug,
                slug,
                part[0],
                part[1],
                part[2],
                Double.valueOf(part[4]),
                Double.valueOf(part[5]),
                null,
                Long.valueOf(part[3]),
                null,
                null,
                false,
                List.of("public"));
    }
}
