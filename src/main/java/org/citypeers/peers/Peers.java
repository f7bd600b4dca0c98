package org.citypeers.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.city.Cities;
import org.citypeers.city.CityNames;
import org.citypeers.city.CityProfile;
import org.citypeers.city.Distances;
import org.citypeers.library.Evidence;
import org.citypeers.library.Library;
import org.citypeers.shared.BadRequest;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds who, in a city like the asking one, has worked on a problem, and says why.
@Component
public class Peers {
    /// How many documents may vote.
    private static final int EVIDENCE = 200;

    private final Library library;
    private final Cities cities;
    private final CityNames names;
    private final Distances distances;
    private final Gazetteer gazetteer;
    private final Nominations nominations;
    private final Answers answers;

    Peers(
            Library library,
            Cities cities,
            CityNames names,
            Distances distances,
            Gazetteer gazetteer,
            Nominations nominations,
            Answers answers) {
        this.library = library;
        this.cities = cities;
        this.names = names;
        this.distances = distances;
        this.gazetteer = gazetteer;
        this.nominations = nominations;
        this.answers = answers;
    }

    /// @throws BadRequest when the question asks for nothing, or names a city or topic that is not there
    /// @param proofs whether the nodes that prove the reasons are read as well
    /// @param caller for whom it counts as shown
    PeerConnection find(PeerQuestion question, Page page, boolean proofs, Viewer viewer, String caller) {
        var asked = understood(question, viewer);
        return answers.page(asked, candidates(asked, Set.of(), viewer), page, proofs, viewer, caller);
    }

    Asked understood(PeerQuestion question, Viewer viewer) {
        var reading = new Grammar(gazetteer.names(viewer)).read(question.words());
        return Asked.of(
                question, reading, from(question, viewer), topics(question, viewer), formCaution(question, viewer));
    }

    /// @param leftOut ids of documents whose votes are not counted
    List<Candidate> candidates(Asked asked, Set<String> leftOut, Viewer viewer) {
        return nominations.of(asked, Ballot.of(evidence(asked, viewer), leftOut), viewer);
    }

    private @Nullable CityProfile from(PeerQuestion question, Viewer viewer) {
        var by = question.from();
        if (by == null) return null;
        var known = names.city(by, viewer);
        if (known.isPresent()) return known.get();
        var city = cities.city(by, viewer)
                .orElseThrow(() -> new BadRequest(
                        "question.from names no city here; look it up with cities(query) and pass its id or slug"));
        return distances.profiles(List.of(city.id()), viewer).get(city.id());
    }

    private Set<String> topics(PeerQuestion question, Viewer viewer) {
        if (question.wantedTopics().isEmpty()) return Set.of();
        var there = gazetteer.topics(viewer);
        var wanted = new HashSet<String>();
        for (var by : question.wantedTopics())
            wanted.add(there.stream()
                    .filter(topic -> topic.id().equals(by.id()) || topic.slug().equals(by.slug()))
                    .findFirst()
                    .orElseThrow(() -> new BadRequest(
                            "question.topics names a topic that is not here; look it up with suggest or topics"))
                    .id());
        return wanted;
    }

    private String formCaution(PeerQuestion question, Viewer viewer) {
        long[] counts = names.stateTheirForm(viewer);
        return question.voice().say("caution.form", counts[1], counts[0]);
    }

    /// The documents that answer the question, best first: none where nothing is looked for that somebody did, led or
    /// wrote. Where failures are asked for, they are looked for by themselves as well: successes are told
    /// at greater length.
    private List<Evidence> evidence(Asked asked, Viewer viewer) {
        var said = asked.question().words();
        // of money alone nobody is found either, but why is told
        if (!asked.asksForSomething() && !Matter.isIn(said) && !Matter.hasAmount(said))
            throw new BadRequest("the question asks for nothing; give query, topics or from");
        Map<String, Set<String>> facets = asked.topics().isEmpty() ? Map.of() : Map.of("topic", asked.topics());
        var words = asked.lookedFor();
        var found = new ArrayList<Evidence>();
        if (asked.hasMatter()) found.addAll(library.evidence(words, facets, EVIDENCE, viewer));
        if (!asked.asksForEnded()) return found;
        var ended = new HashMap<>(facets);
        ended.put("status", Set.of("FAILED", "STOPPED"));
        var ids = new HashSet<>(found.stream().map(Evidence::id).toList());
        library.evidence(words, ended, EVIDENCE, viewer).stream()
                .filter(one -> ids.add(one.id()))
                .forEach(found::add);
        return found;
    }
}
