package org.citypeers.city;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citypeers.shared.Viewer;
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

    /// Distances under the lens (see [Gower]) from one city to those of the others the viewer may see, by id. A city
    /// that has nothing in common to compare is left out.
    ///
    /// @throws org.citypeers.shared.BadRequest when the lens weighs nothing
    public Map<String, CityDistance> between(String of, Collection<String> ids, CityLens lens, Viewer viewer) {
        var weights = lens.inForce();
        var now = profiles.now();
        var distances = new HashMap<String, CityDistance>();
        for (var you : seen(now, List.of(of), viewer))
            for (var them : seen(now, ids, viewer)) {
                var distance = explain(now.gower(), weights, you, them);
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
            double enough = ENOUGH * Apart.of(now.gower(), weights, you, you).known();
            for (var them : now.byId().values()) {
                if (them == you || !viewer.sees(them.profile().visibility())) continue;
                var apart = Apart.of(now.gower(), weights, you, them);
                if (apart.known() == 0 || apart.known() < enough) continue;
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

    private static List<Candidate> seen(Profiles.Snapshot now, Collection<String> ids, Viewer viewer) {
        var seen = new ArrayList<Candidate>();
        for (var id : ids) {
            var candidate = now.byId().get(id);
            if (candidate != null && viewer.sees(candidate.profile().visibility())) seen.add(candidate);
        }
        return seen;
    }

    /// @param known the weight of all that is known of both
    /// @param sum of the weighted differences
    private record Apart(double known, double sum) {
        static Apart of(Gower gower, Map<CityVariable, Double> weights, Candidate you, Candidate them) {
            double known = 0;
            double sum = 0;
            for (var entry : weights.entrySet()) {
                double difference = gower.difference(entry.getKey(), you, them);
                if (Double.isNaN(difference)) continue;
                known += entry.getValue();
                sum += entry.getValue() * difference;
            }
            return new Apart(known, sum);
        }
    }

    private static CityDistance explain(Gower gower, Map<CityVariable, Double> weights, Candidate you, Candidate them) {
        var apart = Apart.of(gower, weights, you, them);
        var missing = new ArrayList<CityVariable>();
        var contributions = new ArrayList<CityDistance.Contribution>();
        for (var entry : weights.entrySet()) {
            double difference = gower.difference(entry.getKey(), you, them);
            if (Double.isNaN(difference)) missing.add(entry.getKey());
            else
                contributions.add(new CityDistance.Contribution(
                        entry.getKey(), you, them, difference, entry.getValue() / apart.known()));
        }
        contributions.sort(Comparator.comparingDouble(CityDistance.Contribution::contribution)
                .reversed());
        return new CityDistance(
                them.profile().id(), apart.known() == 0 ? 0 : apart.sum() / apart.known(), contributions, missing);
    }
}
