package org.citypeers.peers;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.citypeers.shared.Page;
import org.citypeers.shared.PageInfo;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// Filters, orders and pages candidates.
@Component
class Answers {
    private final PeerNodes nodes;
    private final Nearest nearest;
    private final Notes notes;
    private final Exposure exposure;
    private final SplittableRandom seeds = new SplittableRandom();

    Answers(PeerNodes nodes, Nearest nearest, Notes notes, Exposure exposure) {
        this.nodes = nodes;
        this.nearest = nearest;
        this.notes = notes;
        this.exposure = exposure;
    }

    /// @param proofs whether the nodes that prove the reasons are read as well
    /// @param caller for whom it counts as shown
    PeerConnection page(
            Asked asked, List<Candidate> candidates, Page page, boolean proofs, Viewer viewer, String caller) {
        var found = Relaxing.of(candidates, asked.constraints());
        var mark = page.cursor() == null ? null : Mark.of(page.cursor());
        long seed = mark == null ? draw(found) : mark.seed();
        var ordered = Rotation.of(found, seed);
        int start = mark == null ? 0 : mark.start(ordered);
        var shown = ordered.subList(start, end(ordered, start, page.size()));
        var standing = new Standing(asked, candidates, ordered, seed);
        var missed = mark == null ? standing.keptOut().best() : List.<Counterfactual.Missed>of();
        var contacts = Contacts.of(shown, ordered);
        var there = nodes.find(wanted(shown, missed, contacts, proofs), viewer);
        var wanting = notes.wanting(asked, viewer);
        var understood = asked.understood(found.relaxed(), wanting.orElse(null));
        var edges = edges(standing, understood, found, shown, start, contacts, there);
        exposure.note(new Exposure.Note(
                caller, start + 1, shown.stream().map(Candidate::id).toList()));
        var info = new PageInfo(
                start + shown.size() < ordered.size(),
                start > 0,
                edges.isEmpty() ? null : edges.getFirst().cursor(),
                edges.isEmpty() ? null : edges.getLast().cursor());
        return new PeerConnection(
                edges,
                info,
                ordered.size(),
                asked.lookedFor(),
                understood,
                found.relaxed(),
                named(missed, there),
                ordered.isEmpty() ? nearest.to(asked, viewer) : List.of(),
                notes.on(standing, wanting),
                standing);
    }

    /// A page ends where somebody would be the third of a city among the first ten: they open the next one.
    private static int end(List<Candidate> ordered, int start, int size) {
        int leading = Rotation.leading(ordered);
        int end = Math.min(ordered.size(), start + size);
        return leading < Rotation.FIRST && start < leading ? Math.min(end, leading) : end;
    }

    private static List<PeerEdge> edges(
            Standing standing,
            List<Constraint> understood,
            Relaxing found,
            List<Candidate> shown,
            int start,
            Contacts contacts,
            PeerNodes.Loaded there) {
        var edges = new ArrayList<PeerEdge>();
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        for (int at = 0; at < shown.size(); at++) {
            var one = shown.get(at);
            var node = there.node(one.id());
            if (node == null) continue;
            int rank = start + at + 1;
            edges.add(new PeerEdge(
                    new Mark(standing.seed(), rank, one.id()).cursor(),
                    node,
                    one.score(),
                    one.reasons().stream()
                            .map(reason -> reason.proven(there::node))
                            .toList(),
                    found.failed(one),
                    contacts.person(one, there),
                    MatchSnapshot.of(one, rank, standing.asked(), understood, found.relaxed(), now)));
        }
        return edges;
    }

    private static PeerNodes.ToLoad wanted(
            List<Candidate> shown, List<Counterfactual.Missed> missed, Contacts contacts, boolean proofs) {
        var wanted = new PeerNodes.ToLoad();
        for (var one : shown) {
            wanted.ids().add(one.id());
            if (proofs) wanted.proofs(one);
        }
        contacts.want(shown, wanted);
        missed.forEach(one -> wanted.ids().add(one.candidate().id()));
        return wanted;
    }

    private static List<Counterfactual> named(List<Counterfactual.Missed> missed, PeerNodes.Loaded there) {
        var named = new ArrayList<Counterfactual>();
        for (var one : missed) {
            var node = there.node(one.candidate().id());
            if (node != null) named.add(one.with(node));
        }
        return named;
    }

    private long draw(Relaxing found) {
        synchronized (seeds) {
            return Rotation.draw(found, exposure, seeds);
        }
    }
}
