package org.citypeers.city;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.citypeers.shared.Tongue;
import org.citypeers.shared.Viewer;
import org.citypeers.shared.Voice;
import org.springframework.stereotype.Component;

/// How far cities are apart, and what they are compared by. All in memory; the graph is only asked what has changed.
@Component
public class Distances {
    /// Share of the weight of what is known of the one city that has to be known of the other too.
    private static final double ENOUGH = 2.0 / 3;

    private final Profiles profiles;

    Distances(Profiles profiles) {
        this.profiles = profiles;
    }

    /// The compact profiles of the cities the viewer may see, by id.
    public Map<String, CityProfile> profiles(Collection<String> ids, Viewer viewer) {
        var found = new HashMap<String, CityProfile>();
        for (var one : seen(profiles.now(), ids, viewer))
            found.put(one.profile().id(), one.profile());
        return found;
    }

    /// Distances under the lens (see [Gower]) from one city to those of the others the viewer may see, by id. A city of
    /// which less than a third of what the lens weighs is known is left out: by its size alone, a city is not
    /// alike in its economy.
    ///
    /// @param tongue in which they are told
    /// @throws org.citypeers.shared.BadRequest when the lens weighs nothing
    public Map<String, CityDistance> between(
            String of, Collection<String> ids, CityLens lens, Tongue tongue, Viewer viewer) {
        var weights = lens.inForce();
        var now = profiles.now();
        var distances = new HashMap<String, CityDistance>();
        for (var you : seen(now, List.of(of), viewer))
            for (var them : seen(now, ids, viewer)) {
                if (!Apart.of(now.gower(), weights, you, them).isEnough(weights)) continue;
                var distance = CityDistance.of(now.gower(), weights, you, them, tongue);
                if (!distance.contributions().isEmpty()) distances.put(distance.id(), distance);
            }
        return distances;
    }

    /// A city and how far it is.
    record Ranked(String id, double distance) {
        static final Comparator<Ranked> NEAREST_FIRST =
                Comparator.comparingDouble(Ranked::distance).thenComparing(Ranked::id);
    }

    /// All other cities the viewer may see, nearest first. Left out is a city of which too little is known: with
    /// nothing but its country, it would be the nearest of all.
    List<Ranked> nearest(String of, CityLens lens, Viewer viewer) {
        var weights = lens.inForce();
        var now = profiles.now();
        var ranked = new ArrayList<Ranked>();
        for (var you : seen(now, List.of(of), viewer)) {
            double known = Apart.of(now.gower(), weights, you, you).known();
            double enough = ENOUGH * known;
            for (var them : now.byId().values()) {
                if (them == you || !viewer.sees(them.profile().visibility())) continue;
                var apart = Apart.of(now.gower(), weights, you, them);
                if (apart.known() < enough || !apart.isEnough(weights)) continue;
                ranked.add(new Ranked(them.profile().id(), apart.sum() / apart.known()));
            }
        }
        ranked.sort(Ranked.NEAREST_FIRST);
        return ranked;
    }

    /// The nearest other cities the viewer may see, nearest first, at most `limit`.
    ///
    /// @throws org.citypeers.shared.BadRequest when the lens weighs nothing
    public List<String> nearest(String of, CityLens lens, int limit, Viewer viewer) {
        return nearest(of, lens, viewer).stream().limit(limit).map(Ranked::id).toList();
    }

    /// Why a city cannot be compared under a lens, in words of this language; empty when it can.
    ///
    /// @throws org.citypeers.shared.BadRequest when the lens weighs nothing
    public Optional<String> wanting(String of, CityLens lens, Tongue tongue, Viewer viewer) {
        var weights = lens.inForce();
        var now = profiles.now();
        return seen(now, List.of(of), viewer).stream()
                .filter(you -> !Apart.of(now.gower(), weights, you, you).isEnough(weights))
                .map(you -> new Voice(Distances.class, tongue)
                        .say("wanting", you.profile().name(), unknown(now.gower(), weights, tongue, you)))
                .findFirst();
    }

    private static String unknown(Gower gower, Map<CityVariable, Double> weights, Tongue tongue, Candidate you) {
        return weights.keySet().stream()
                .filter(variable -> Double.isNaN(gower.difference(variable, you, you)))
                .map(variable -> variable.label(tongue).toLowerCase(tongue.locale()))
                .collect(Collectors.joining(", "));
    }

    private static List<Candidate> seen(Profiles.Snapshot now, Collection<String> ids, Viewer viewer) {
        var seen = new ArrayList<Candidate>();
        for (var id : ids) {
            var candidate = now.byId().get(id);
            if (candidate != null && viewer.sees(candidate.profile().visibility())) seen.add(candidate);
        }
        return seen;
    }
}
