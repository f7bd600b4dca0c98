package org.citypeers.judged;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How well the answers to the questions of one collection were ranked, each the mean over its questions.
public final class Scores {
    private record Score(double map, double ndcg, double precision, double recall, double reciprocal) {}

    private final List<Score> scores = new ArrayList<>();

    /// @param ranked ids, best first
    /// @param right grades by id
    public void add(List<String> ranked, Map<String, Integer> right) {
        scores.add(new Score(
                averagePrecision(ranked, right),
                ndcg(ranked, right),
                among(ranked, right, 10) / 10,
                among(ranked, right, 100) / right.size(),
                reciprocalRank(ranked, right)));
    }

    public double map() {
        return scores.stream().mapToDouble(Score::map).average().orElse(0);
    }

    /// Discounted gain of the first ten against the best possible.
    public double ndcg() {
        return scores.stream().mapToDouble(Score::ndcg).average().orElse(0);
    }

    /// Which part of the first ten is right.
    public double precision() {
        return scores.stream().mapToDouble(Score::precision).average().orElse(0);
    }

    /// Which part of what is right stands in the first hundred.
    public double recall() {
        return scores.stream().mapToDouble(Score::recall).average().orElse(0);
    }

    public double reciprocalRank() {
        return scores.stream().mapToDouble(Score::reciprocal).average().orElse(0);
    }

    private static double averagePrecision(List<String> ranked, Map<String, Integer> right) {
        double sum = 0;
        int found = 0;
        for (int at = 0; at < ranked.size(); at++)
            if (right.containsKey(ranked.get(at))) sum += (double) ++found / (at + 1);
        return sum / right.size();
    }

    private static double ndcg(List<String> ranked, Map<String, Integer> right) {
        double gained = 0;
        for (int at = 0; at < Math.min(10, ranked.size()); at++)
            gained += right.getOrDefault(ranked.get(at), 0) / Math.log(at + 2);
        double ideal = 0;
        var best = right.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(10)
                .toList();
        for (int at = 0; at < best.size(); at++) ideal += best.get(at) / Math.log(at + 2);
        return gained / ideal;
    }

    private static double among(List<String> ranked, Map<String, Integer> right, int first) {
        return ranked.stream().limit(first).filter(right::containsKey).count();
    }

    private static double reciprocalRank(List<String> ranked, Map<String, Integer> right) {
        for (int at = 0; at < ranked.size(); at++) if (right.containsKey(ranked.get(at))) return 1.0 / (at + 1);
        return 0;
    }
}
