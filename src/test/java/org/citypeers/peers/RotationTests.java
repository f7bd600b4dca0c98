package org.citypeers.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.citypeers.city.CityProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RotationTests {
    @Test
    void nearEqualPeersTakeTurnsSoThatNobodyIsAskedEveryTime() {
        var equals =
                IntStream.range(0, 40).mapToObj(at -> peer("p" + at, null, 0.5)).toList();
        var found = Relaxing.of(equals, List.of());
        var exposure = new Exposure();
        var random = new SplittableRandom(7);
        var asked = new HashMap<String, Integer>();
        for (int question = 0; question < 1_000; question++) {
            var first = Rotation.of(found, Rotation.draw(found, exposure, random)).stream()
                    .limit(Rotation.FIRST)
                    .map(Candidate::id)
                    .toList();
            exposure.note(new Exposure.Note("caller " + question, 1, first));
            exposure.count();
            first.forEach(id -> asked.merge(id, 1, Integer::sum));
        }
        var counts =
                equals.stream().mapToInt(one -> asked.getOrDefault(one.id(), 0)).toArray();
        assertThat(gini(counts)).isLessThan(0.1);
    }

    @Test
    void theSameSeedGivesTheSameOrderAndBetterPeersStayBefore() {
        var peers = new ArrayList<Candidate>();
        for (int at = 0; at < 20; at++) peers.add(peer("p" + at, null, at < 5 ? 0.9 : 0.5));
        var found = Relaxing.of(peers, List.of());
        assertThat(Rotation.of(found, 3)).isEqualTo(Rotation.of(found, 3)).isNotEqualTo(Rotation.of(found, 4));
        assertThat(Rotation.of(found, 3).subList(0, 5)).allMatch(one -> one.score() > 0.8);
    }

    @Test
    void atMostTwoOfACityAreAmongTheFirstTen() {
        var peers = new ArrayList<Candidate>();
        for (int at = 0; at < 6; at++) peers.add(peer("big" + at, "big", 0.9 - at * 0.01));
        for (int at = 0; at < 9; at++) peers.add(peer("other" + at, "city" + at, 0.5 - at * 0.01));
        var ordered = Rotation.of(Relaxing.of(peers, List.of()), 1);
        assertThat(ordered.subList(0, 10))
                .filteredOn(one -> one.id().startsWith("big"))
                .hasSize(2);
        assertThat(ordered).hasSize(15).startsWith(peers.get(0), peers.get(1));
    }

    @Test
    void whoWouldBeTheThirdOfACityWaitsBehindAShorterFirstTen() {
        var peers = new ArrayList<Candidate>();
        for (int at = 0; at < 3; at++) peers.add(peer("big" + at, "big", 0.9 - at * 0.01));
        for (int at = 0; at < 2; at++) peers.add(peer("other" + at, "city" + at, 0.5 - at * 0.01));
        var ordered = Rotation.of(Relaxing.of(peers, List.of()), 1);
        assertThat(Rotation.leading(ordered)).isEqualTo(4);
        assertThat(ordered).extracting(Candidate::id).containsExactly("big0", "big1", "other0", "other1", "big2");
    }

    @Test
    void oneCallerCountsForAPeerOnceADayHoweverTheyAsk() {
        var exposure = new Exposure();
        for (int question = 0; question < 100; question++)
            exposure.note(new Exposure.Note("the same", 1, List.of("worn", "out")));
        exposure.note(new Exposure.Note("another", 3, List.of("worn")));
        exposure.count();
        assertThat(exposure.of("worn")).isCloseTo(1 + 1 / 3.0, within(1e-9));
        assertThat(exposure.of("out")).isCloseTo(0.5, within(1e-9));
        exposure.fade();
        exposure.note(new Exposure.Note("the same", 1, List.of("worn")));
        exposure.count();
        assertThat(exposure.of("worn")).isCloseTo(2 / 3.0 + 1, within(1e-9));
    }

    private static Candidate peer(String id, @Nullable String city, double score) {
        var place = city == null
                ? null
                : new CityProfile(
                        city, city, city, "US", null, null, null, null, null, null, null, false, List.of("public"));
        var person = new Known.Person(id, id, city, false, false, List.of());
        var one = Candidate.person(person, place);
        one.add(new PeerReason.ReachReason(PeerSignal.REACH, score, () -> "", List.of()));
        return one;
    }

    /// 0 when all are asked alike, 1 when one is asked always.
    private static double gini(int[] counts) {
        Arrays.sort(counts);
        double weighted = 0;
        double sum = 0;
        for (int at = 0; at < counts.length; at++) {
            weighted += (at + 1.0) * counts[at];
            sum += counts[at];
        }
        return 2 * weighted / (counts.length * sum) - (counts.length + 1.0) / counts.length;
    }
}
