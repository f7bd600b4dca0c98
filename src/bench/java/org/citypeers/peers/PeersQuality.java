package org.citypeers.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// How well peers answers the judged questions over the starter library and its samples: as it is, without each signal,
/// with each weight a fifth smaller and larger, and against reciprocal rank fusion of text and graph.
///
///     ./mvnw -q -Pbench test-compile exec:exec -Dbench=org.citypeers.peers.PeersQuality
final class PeersQuality {
    private PeersQuality() {}

    public static void main(String[] arguments) {
        try (var portal = StarterPortal.start()) {
            var judged = JudgedPeers.all();
            var fitting = judged.stream().filter(one -> !one.grades().isEmpty()).toList();
            var asIs = ranked(fitting, one -> one.ranked(portal, null));
            for (int at = 0; at < fitting.size(); at++)
                System.out.printf(
                        "%s  nDCG %.2f  P@5 %.2f  of what there is %.2f  %s%n",
                        fitting.get(at).id(),
                        fitting.get(at).ndcg(asIs.get(at)),
                        fitting.get(at).precision(asIs.get(at)),
                        fitting.get(at).found(asIs.get(at)),
                        fitting.get(at).question().query());
            print("as answered", fitting, asIs, asIs);
            var plain = ranked(fitting, one -> one.ranked(portal, Candidate::score));
            print("by score alone", fitting, plain, plain);
            for (var signal : PeerSignal.values())
                print(
                        "without " + signal,
                        fitting,
                        ranked(fitting, one -> one.ranked(portal, weighed(signal, 0))),
                        plain);
            for (var signal : PeerSignal.values())
                for (double factor : new double[] {0.8, 1.2})
                    print(
                            signal + " x " + factor,
                            fitting,
                            ranked(fitting, one -> one.ranked(portal, weighed(signal, factor))),
                            plain);
            print(
                    "fused by rank",
                    fitting,
                    ranked(fitting, one -> one.fused(portal, PeersQuality::text, PeersQuality::graph)),
                    plain);
            long silent = 0;
            var nobody = judged.stream().filter(one -> one.grades().isEmpty()).toList();
            for (var one : nobody) {
                var answer = one.ranked(portal, null);
                if (answer.isEmpty()) silent++;
                else
                    System.out.println(one.id() + " should have been silent: "
                            + one.question().query());
            }
            System.out.printf("abstained %d of %d where nobody fits%n", silent, nobody.size());
        }
        System.exit(0);
    }

    private static List<List<String>> ranked(List<JudgedPeers> questions, Function<JudgedPeers, List<String>> way) {
        var ranked = new ArrayList<List<String>>();
        for (var one : questions) ranked.add(way.apply(one));
        return ranked;
    }

    private static void print(
            String name, List<JudgedPeers> questions, List<List<String>> ranked, List<List<String>> to) {
        double ndcg = 0;
        double precision = 0;
        double found = 0;
        double same = 0;
        for (int at = 0; at < questions.size(); at++) {
            ndcg += questions.get(at).ndcg(ranked.get(at)) / questions.size();
            precision += questions.get(at).precision(ranked.get(at)) / questions.size();
            found += questions.get(at).found(ranked.get(at)) / questions.size();
            same += tau(ranked.get(at), to.get(at)) / questions.size();
        }
        System.out.printf(
                "%-22s nDCG@10 %.3f  P@5 %.3f  of what there is %.3f  tau %.3f%n", name, ndcg, precision, found, same);
    }

    /// Kendall's tau over all who are in either first ten: who is missing in one stands behind all who are there, and
    /// two who are both missing agree by half (Fagin, Kumar and Sivakumar, SODA 2003, with p = 1/2).
    private static double tau(List<String> one, List<String> other) {
        var all = Stream.concat(one.stream(), other.stream()).distinct().toList();
        if (all.size() < 2) return 1;
        int agree = 0;
        int pairs = 0;
        for (int a = 0; a < all.size(); a++)
            for (int b = a + 1; b < all.size(); b++) {
                pairs++;
                agree += order(one, all.get(a), all.get(b)) * order(other, all.get(a), all.get(b));
            }
        return (double) agree / pairs;
    }

    private static int order(List<String> ranked, String one, String other) {
        int first = ranked.contains(one) ? ranked.indexOf(one) : ranked.size();
        int second = ranked.contains(other) ? ranked.indexOf(other) : ranked.size();
        return Integer.compare(first, second);
    }

    private static ToDoubleFunction<Candidate> weighed(PeerSignal signal, double factor) {
        return one -> one.reasons().stream()
                .mapToDouble(reason -> reason.contribution() * (reason.signal() == signal ? factor : 1))
                .sum();
    }

    private static double text(Candidate one) {
        return one.reasons().stream()
                .filter(reason -> reason.signal() == PeerSignal.TOPIC)
                .mapToDouble(PeerReason::contribution)
                .sum();
    }

    private static double graph(Candidate one) {
        return one.score() - text(one);
    }
}
