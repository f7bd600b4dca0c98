package org.citypeers.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.city.Cities;
import org.citypeers.city.CityProfile;
import org.citypeers.city.Distances;
import org.citypeers.library.Evidence;
import org.citypeers.library.Library;
import org.citypeers.shared.BadRequest;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.citypeers.topic.Topics;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds who, in a city like the asking one, has worked on a problem, and says why.
@Component
public class Peers {
    /// How many documents may vote.
    private static final int EVIDENCE = 200;

    private final Library library;
    private final Cities cities;
    private final Distances distances;
    private final Topics topics;
    private final Nominations nominations;
    private final Answers answers;

    Peers(
            Library library,
            Cities cities,
            Distances distances,
            Topics topics,
            Nominations nominations,
            Answers answers) {
        this.library = library;
        this.cities = cities;
        this.distances = distances;
        this.topics = topics;
        this.nominations = nominations;
        this.answers = answers;
    }

    /// @throws BadRequest when the question asks for nothing, or names a city or topic that is not there
    PeerConnection find(PeerQuestion question, Page page, Viewer viewer) {
        var from = from(question, viewer);
        var documents = evidence(question, viewer);
        if (documents == null && from == null)
            throw new BadRequest("the question asks for nothing; give query, topics or from");
        var ballot = Ballot.of(documents == null ? List.of() : documents);
        var candidates = nominations.of(question, ballot, documents == null, from, viewer);
        return answers.page(candidates, Constraint.of(question), page, viewer);
    }

    private @Nullable CityProfile from(PeerQuestion question, Viewer viewer) {
        if (question.from() == null) return null;
        var city = cities.city(question.from(), viewer)
                .orElseThrow(() -> new BadRequest(
                        "question.from names no city here; look it up with cities(query) and pass its id or slug"));
        return distances.profiles(List.of(city.id()), viewer).get(city.id());
    }

    /// The documents that answer the question, best first; null when it asks for none.
    private @Nullable List<Evidence> evidence(PeerQuestion question, Viewer viewer) {
        var wanted = new ArrayList<String>();
        for (var by : question.wantedTopics())
            wanted.add(topics.topic(by, viewer)
                    .orElseThrow(() -> new BadRequest(
                            "question.topics names a topic that is not here; look it up with suggest or topics"))
                    .id());
        if (question.words().isEmpty() && wanted.isEmpty()) return null;
        Map<String, Set<String>> facets = wanted.isEmpty() ? Map.of() : Map.of("topic", Set.copyOf(wanted));
        return library.evidence(question.words(), facets, EVIDENCE, viewer);
    }
}
