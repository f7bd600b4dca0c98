package org.citypeers.peers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/// The order of an answer: best first, near-equal peers in an order drawn from a seed, and at most two of a city among
/// the first ten, so that nobody is asked every time. The same seed gives the same order, so pages hold.
final class Rotation {
    /// Whoever scores this little less than the best of a group is its equal.
    static final double NEAR = 0.005;

    static final int FIRST = 10;
    private static final int OF_A_CITY = 2;
    private static final int DRAWS = 8;

    private Rotation() {}

    /// Nobody turns with somebody who passes more of the filters.
    static List<Candidate> of(Relaxing found, long seed) {
        var ordered = new ArrayList<Candidate>();
        for (var tier : found.tiers()) ordered.addAll(turned(tier, seed));
        return spread(ordered);
    }

    /// How many of an order are its first ten: fewer when somebody else would be the third of a city.
    static int leading(List<Candidate> ordered) {
        var ofCity = new HashMap<String, Integer>();
        int at = 0;
        for (; at < Math.min(FIRST, ordered.size()); at++) {
            var city = ordered.get(at).city();
            if (city != null && ofCity.merge(city.id(), 1, Integer::sum) > OF_A_CITY) return at;
        }
        return at;
    }

    /// With how many equals somebody takes turns.
    static int turns(Relaxing found, Candidate one) {
        for (var tier : found.tiers())
            for (var equals : groups(tier)) if (equals.contains(one)) return equals.size() - 1;
        return 0;
    }

    /// The one of eight seeds whose first ten have been shown least.
    static long draw(Relaxing found, Exposure exposure, SplittableRandom random) {
        long best = random.nextLong();
        double least = Double.MAX_VALUE;
        for (int draw = 0; draw < DRAWS; draw++) {
            long seed = draw == 0 ? best : random.nextLong();
            double shown = shown(of(found, seed), exposure::of);
            if (shown >= least) continue;
            least = shown;
            best = seed;
        }
        return best;
    }

    /// Exposure counts more the further up it would be added to.
    private static double shown(List<Candidate> ordered, ToDoubleFunction<String> exposure) {
        double sum = 0;
        for (int at = 0; at < leading(ordered); at++)
            sum += exposure.applyAsDouble(ordered.get(at).id()) / (at + 1);
        return sum;
    }

    private static List<Candidate> turned(List<Candidate> best, long seed) {
        var turned = new ArrayList<Candidate>();
        var order = Comparator.comparingLong((Candidate one) -> mixed(one.id(), seed))
                .thenComparing(Candidate::id);
        for (var equals : groups(best))
            turned.addAll(equals.stream().sorted(order).toList());
        return turned;
    }

    private static List<List<Candidate>> groups(List<Candidate> best) {
        var groups = new ArrayList<List<Candidate>>();
        int from = 0;
        while (from < best.size()) {
            int to = from + 1;
            while (to < best.size() && best.get(from).score() - best.get(to).score() < NEAR) to++;
            groups.add(best.subList(from, to));
            from = to;
        }
        return groups;
    }

    /// The finisher of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): neighbouring seeds give unlike orders.
    private static long mixed(String id, long seed) {
        long z = seed ^ (id.hashCode() * 0x9E3779B97F4A7C15L);
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// Whoever would be the third of a city among the first ten comes right behind them; see [#leading] for where that
    /// is when there are not ten others.
    private static List<Candidate> spread(List<Candidate> ordered) {
        var first = new ArrayList<Candidate>();
        var later = new ArrayList<Candidate>();
        var ofCity = new HashMap<String, Integer>();
        int at = 0;
        for (; at < ordered.size() && first.size() < FIRST; at++) {
            var one = ordered.get(at);
            var city = one.city();
            if (city != null && ofCity.merge(city.id(), 1, Integer::sum) > OF_A_CITY) later.add(one);
            else first.add(one);
        }
        first.addAll(later);
        first.addAll(ordered.subList(at, ordered.size()));
        return first;
    }
}
