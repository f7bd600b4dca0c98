package org.citypeers.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.citypeers.city.CityBy;
import org.citypeers.people.People;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// Questions with a home city and graded peers, from `judged.tsv`: lines that begin with Q ask, the lines G below grade
/// 0 to 3, with a sentence why. Cities stand by their slugs, people by a hash of theirs.
///
/// @param grades by slug or hash; empty when nobody fits
record JudgedPeers(String id, PeerQuestion question, Map<String, Integer> grades) {
    private static final int FIRST = 10;

    static List<JudgedPeers> all() {
        var all = new ArrayList<JudgedPeers>();
        try (var file = Objects.requireNonNull(JudgedPeers.class.getResourceAsStream("/peers/judged.tsv"))) {
            for (var line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                var column = line.split("\t");
                if (column[0].equals("Q")) all.add(new JudgedPeers(column[1], question(column), new HashMap<>()));
                else all.getLast().grades().put(column[2], Integer.valueOf(column[3]));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    private static PeerQuestion question(String[] column) {
        var home = column[2].equals("-") ? null : CityBy.slug(column[2]);
        var kinds = column[3].equals("-") ? null : List.of(PeerKind.valueOf(column[3]));
        var sample = column[4].equals("-") ? null : Boolean.valueOf(column[4]);
        return new PeerQuestion(column[5], home, null, kinds, null, null, null, null, null, sample, null, null, null);
    }

    /// The ranking of an answer under a way of scoring.
    ///
    /// @param score null for the answer as it is given
    List<String> ranked(StarterPortal portal, @Nullable ToDoubleFunction<Candidate> score) {
        var asked = portal.peers().understood(question, Viewer.ANYONE);
        var candidates = portal.peers().candidates(asked, Set.of(), Viewer.ANYONE);
        var found = Relaxing.of(candidates, asked.constraints());
        return names(portal, score == null ? firstPage(Rotation.of(found, 1)) : sorted(found, score));
    }

    /// Fused by reciprocal rank (Cormack, Clarke and Buettcher, SIGIR 2009, k = 60) from two rankings.
    List<String> fused(StarterPortal portal, ToDoubleFunction<Candidate> one, ToDoubleFunction<Candidate> other) {
        var asked = portal.peers().understood(question, Viewer.ANYONE);
        var candidates = portal.peers().candidates(asked, Set.of(), Viewer.ANYONE);
        var found = Relaxing.of(candidates, asked.constraints());
        var first = sorted(found, one);
        var second = sorted(found, other);
        return names(
                portal, sorted(found, peer -> 1.0 / (61 + first.indexOf(peer)) + 1.0 / (61 + second.indexOf(peer))));
    }

    private static List<Candidate> firstPage(List<Candidate> ordered) {
        return ordered.subList(0, Rotation.leading(ordered));
    }

    private static List<Candidate> sorted(Relaxing found, ToDoubleFunction<Candidate> score) {
        var best = Comparator.comparingDouble(score).reversed().thenComparing(Candidate::id);
        return found.tiers().stream()
                .flatMap(tier -> tier.stream().sorted(best))
                .toList();
    }

    private static List<String> names(StarterPortal portal, List<Candidate> ordered) {
        var first = ordered.subList(0, Math.min(FIRST, ordered.size()));
        var people = portal.bean(People.class)
                .nodes(
                        first.stream()
                                .map(Candidate::id)
                                .filter(id -> id.startsWith("person"))
                                .toList(),
                        Viewer.ANYONE);
        var names = new ArrayList<String>();
        for (var one : first) {
            var person = people.get(one.id());
            var city = one.city();
            if (person != null) names.add("person-" + hash(person.slug()));
            else if (city != null) names.add(city.slug());
        }
        return names;
    }

    double ndcg(List<String> ranked) {
        double gained = 0;
        for (int at = 0; at < Math.min(FIRST, ranked.size()); at++)
            gained += grades.getOrDefault(ranked.get(at), 0) / Math.log(at + 2);
        double ideal = 0;
        var best = grades.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(FIRST)
                .toList();
        for (int at = 0; at < best.size(); at++) ideal += best.get(at) / Math.log(at + 2);
        return gained / ideal;
    }

    /// P@5: share of five that fit (grade 2 and 3), also where fewer than five do.
    double precision(List<String> ranked) {
        return ranked.stream()
                        .limit(5)
                        .filter(one -> grades.getOrDefault(one, 0) >= 2)
                        .count()
                / 5.0;
    }

    /// Share of the first five, or of as many as there are to be found, that fit (grade 2 and 3, or 1 if none does).
    double found(List<String> ranked) {
        int least = grades.containsValue(2) || grades.containsValue(3) ? 2 : 1;
        long fitting = grades.values().stream().filter(grade -> grade >= least).count();
        long right = ranked.stream()
                .limit(5)
                .filter(one -> grades.getOrDefault(one, 0) >= least)
                .count();
        return (double) right / Math.min(5, fitting);
    }

    private static String hash(String slug) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(slug.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
