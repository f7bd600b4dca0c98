package org.citypeers.peers;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.citypeers.graphql.Cursors;
import org.citypeers.people.Person;
import org.citypeers.shared.Page;
import org.citypeers.shared.PageInfo;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Filters, orders and pages candidates.
@Component
class Answers {
    private final PeerNodes nodes;
    private final Nearest nearest;
    private final Exposure exposure;
    private final SplittableRandom seeds = new SplittableRandom();

    Answers(PeerNodes nodes, Nearest nearest, Exposure exposure) {
        this.nodes = nodes;
        this.nearest = nearest;
        this.exposure = exposure;
    }

    /// Where a page goes on.
    ///
    /// @param seed of the order
    /// @param at how many came before
    /// @param id of the last of them
    private record Mark(long seed, int at, String id) {
        static Mark of(String cursor) {
            var values = Cursors.decode(cursor, 3);
            if (values.get(0) instanceof String seed
                    && seed.matches("-?\\d{1,19}")
                    && values.get(1) instanceof Number at
                    && values.get(2) instanceof String id) return new Mark(Long.parseLong(seed), at.intValue(), id);
            throw Cursors.broken();
        }

        String cursor() {
            return Cursors.encode(List.of(String.valueOf(seed), at, id));
        }

        /// Behind whom it stood, wherever they went; behind the place, when they are gone.
        int start(List<Candidate> ordered) {
            for (int place = 0; place < ordered.size(); place++)
                if (ordered.get(place).id().equals(id)) return place + 1;
            return Math.clamp(at, 0, ordered.size());
        }
    }

    PeerConnection page(Asked asked, List<Candidate> candidates, Page page, Viewer viewer) {
        var found = Relaxing.of(candidates, asked.constraints());
        var mark = page.cursor() == null ? null : Mark.of(page.cursor());
        long seed = mark == null ? draw(found) : mark.seed();
        var ordered = Rotation.of(found, seed);
        int start = mark == null ? 0 : mark.start(ordered);
        int end = Math.min(ordered.size(), start + page.size());
        var standing = new Standing(asked, candidates, found, ordered);
        var missed = mark == null ? standing.missed() : List.<Counterfactual.Missed>of();
        var wanted = new HashSet<String>();
        var contacts = new ArrayList<@Nullable Candidate>();
        for (var one : ordered.subList(start, end)) {
            var contact = contact(one, ordered);
            contacts.add(contact.orElse(null));
            wanted.add(one.id());
            contact.ifPresent(who -> wanted.add(who.id()));
        }
        missed.forEach(one -> wanted.add(one.candidate().id()));
        var there = nodes.byId(wanted, viewer);
        var edges = new ArrayList<PeerEdge>();
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        for (int at = start; at < end; at++) {
            var one = ordered.get(at);
            var node = there.get(one.id());
            if (node == null) continue;
            var cursor = new Mark(seed, at + 1, one.id()).cursor();
            var match = MatchSnapshot.of(one, at + 1, asked, now);
            edges.add(new PeerEdge(
                    cursor, node, one.score(), one.reasons(), person(contacts.get(at - start), there), match));
        }
        if (mark == null)
            exposure.note(
                    ordered.stream().limit(Rotation.FIRST).map(Candidate::id).toList());
        var info = new PageInfo(
                end < ordered.size(),
                start > 0,
                edges.isEmpty() ? null : edges.getFirst().cursor(),
                edges.isEmpty() ? null : edges.getLast().cursor());
        return new PeerConnection(
                edges,
                info,
                ordered.size(),
                asked.words(),
                asked.constraints(),
                found.relaxed(),
                named(missed, there),
                ordered.isEmpty() ? nearest.to(asked, viewer) : List.of(),
                standing);
    }

    private static List<Counterfactual> named(List<Counterfactual.Missed> missed, Map<String, Object> there) {
        var named = new ArrayList<Counterfactual>();
        for (var one : missed) {
            var node = there.get(one.candidate().id());
            if (node != null) named.add(one.with(node));
        }
        return named;
    }

    private long draw(Relaxing found) {
        synchronized (seeds) {
            return Rotation.draw(found, exposure, seeds);
        }
    }

    /// Themselves if they agreed to be asked; of a city, who speaks best for it and did.
    private static Optional<Candidate> contact(Candidate one, List<Candidate> all) {
        if (one.kind() == PeerKind.PERSON) return one.contactable() ? Optional.of(one) : Optional.empty();
        return all.stream()
                .filter(Candidate::contactable)
                .filter(who -> who.city() != null && who.city().id().equals(one.id()))
                .max(Comparator.comparingDouble(Candidate::score).thenComparing(Candidate::id));
    }

    private static @Nullable Person person(@Nullable Candidate who, Map<String, Object> there) {
        return who != null && there.get(who.id()) instanceof Person person ? person : null;
    }
}
