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
        var voice = asked.voice();
        var there = nodes.byId(List.of(id), viewer).get(id);
        if (there instanceof City city) {
            var profile = distances.profiles(List.of(id), viewer).get(id);
            if (isSame(asked.from(), id)) return voice.say("about.asking", city.name());
            if (profile != null && isSame(asked.like(), id) && asked.asksForLike())
                return voice.say("about.liked", city.name());
            return absent(standing, city.name(), PeerKind.CITY, city.sample());
        }
        if (there instanceof Person person) return absent(standing, person.name(), PeerKind.PERSON, person.sample());
        return voice.say("about.unknown");
    }

    private static boolean isSame(@Nullable CityProfile city, String id) {
        return city != null && city.id().equals(id);
    }

    private static String absent(Standing standing, String name, PeerKind kind, boolean sample) {
        var question = standing.asked().question();
        var voice = question.voice();
        if (!question.wants(kind))
            return voice.say(kind == PeerKind.CITY ? "about.people-alone" : "about.cities-alone", name);
        if (question.sample() != null && question.sample() != sample)
            return voice.say(sample ? "about.sample" : "about.real", name);
        var silent = voice.say("about.silent", standing.matter(), name);
        return kind == PeerKind.PERSON && standing.asked().from() != null
                ? silent + " " + voice.say("about.colleagues")
                : silent;
    }
}
