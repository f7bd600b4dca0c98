package org.citypeers.peers;

import java.util.List;
import org.citypeers.city.City;
import org.citypeers.city.CityProfile;
import org.citypeers.city.Distances;
import org.citypeers.graphql.Nodes;
import org.citypeers.people.Person;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says of one city or person why it stands where it stands in an answer, or why it does not.
@Component
class About {
    private final Nodes nodes;
    private final Distances distances;

    About(Nodes nodes, Distances distances) {
        this.nodes = nodes;
        this.distances = distances;
    }

    String of(Standing standing, String id, Viewer viewer) {
        return standing.about(id).orElseGet(() -> absent(standing, id, viewer));
    }

    private String absent(Standing standing, String id, Viewer viewer) {
        var asked = standing.asked();
        var there = nodes.byId(List.of(id), viewer).get(id);
        if (there instanceof City city) {
            var profile = distances.profiles(List.of(id), viewer).get(id);
            if (isSame(asked.from(), id)) return city.name() + " is the city that asks; it is never an answer itself.";
            if (profile != null && isSame(asked.like(), id) && asked.asksForLike())
                return city.name() + " is the city that others are to be like; it is no answer itself.";
            return absent(standing, city.name(), PeerKind.CITY, city.sample());
        }
        if (there instanceof Person person) return absent(standing, person.name(), PeerKind.PERSON, person.sample());
        return "There is no city or person with this id here; take the id from search or cities.";
    }

    private static boolean isSame(@Nullable CityProfile city, String id) {
        return city != null && city.id().equals(id);
    }

    private static String absent(Standing standing, String name, PeerKind kind, boolean sample) {
        var question = standing.asked().question();
        if (!question.wants(kind))
            return kind == PeerKind.CITY
                    ? name + " is a city, and the question asks for people alone (kinds)."
                    : name + " is a person, and the question asks for cities alone (kinds).";
        if (question.sample() != null && question.sample() != sample)
            return sample
                    ? name + " is of the fictional sample world, and the question asks for real cities alone (sample)."
                    : name + " is no part of the fictional sample world, which alone is asked for (sample).";
        var colleague = kind == PeerKind.PERSON && standing.asked().from() != null
                ? " Colleagues of the city that asks are never answers."
                : "";
        return ("Nothing that answers %s speaks for %s. To appear here, record an implementation or an outcome, or"
                        + " be named as the author of something that does.%s")
                .formatted(standing.matter(), name, colleague);
    }
}
