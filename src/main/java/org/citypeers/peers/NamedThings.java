package org.citypeers.peers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.citypeers.graph.Graph;
import org.citypeers.shared.Gathering;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Programs, posts and topics of the graph by their names, in memory. When somebody asks after this portal has written,
/// the change log says which of them changed, and only those are read; what other portals have written comes with the
/// next minute, and so does a name of a post that nobody has any more.
@Component
class NamedThings {
    private final NamesInGraph graph;
    private final AtomicLong committed = new AtomicLong();
    private volatile @Nullable Snapshot last;

    NamedThings(Graph graph) {
        this.graph = new NamesInGraph(graph);
        graph.onCommit(seq -> committed.accumulateAndGet(seq, Math::max));
    }

    record NamedProgram(String id, String slug, String title, List<String> visibility) {}

    /// @param key the role as it is looked up
    record NamedRole(String key, String name, List<String> visibility) {}

    /// A topic with all its words.
    record Topic(String id, String slug, List<String> labels, List<String> visibility) {}

    record Things(Map<String, NamedProgram> programs, Set<NamedRole> roles, Map<String, Topic> topics) {}

    /// @param posts whether posts changed since all were read
    private record Snapshot(String epoch, long seq, boolean posts, Things things) {}

    /// The same object until something changed.
    Things now() {
        var before = last;
        return before != null && before.seq() >= committed.get() ? before.things() : renew(false);
    }

    @Scheduled(initialDelay = 30, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void keepUp() {
        try {
            renew(true);
        } catch (RuntimeException failure) {
            // the graph is away: whoever asks it is told so
        }
    }

    private Things renew(boolean thoroughly) {
        return Gathering.alone(() -> renewed(thoroughly));
    }

    private synchronized Things renewed(boolean thoroughly) {
        var before = last;
        if (!thoroughly && before != null && before.seq() >= committed.get()) return before.things();
        var head = graph.head(before == null ? 0 : before.seq());
        var next = next(before, head, thoroughly);
        last = next;
        return next.things();
    }

    private Snapshot next(@Nullable Snapshot before, NamesInGraph.Head head, boolean thoroughly) {
        if (before == null || isFarFrom(before, head) || thoroughly && before.posts())
            return new Snapshot(head.epoch(), head.seq(), false, same(before, graph.all()));
        var changed = head.changed();
        if (changed.isEmpty()) return new Snapshot(head.epoch(), head.seq(), before.posts(), before.things());
        boolean posts = before.posts() || changed.stream().anyMatch(id -> id.startsWith("post_"));
        return new Snapshot(head.epoch(), head.seq(), posts, same(before, mended(before.things(), changed)));
    }

    private static boolean isFarFrom(Snapshot before, NamesInGraph.Head head) {
        long behind = head.seq() - before.seq();
        return !before.epoch().equals(head.epoch())
                || behind < 0
                || behind > NamesInGraph.MOST_CHANGES
                || head.changed().size() > NamesInGraph.MOST_CHANGED;
    }

    private static Things same(@Nullable Snapshot before, Things now) {
        return before != null && before.things().equals(now) ? before.things() : now;
    }

    private Things mended(Things before, List<String> changed) {
        var programs = new HashMap<>(before.programs());
        var topics = new HashMap<>(before.topics());
        var roles = new HashSet<>(before.roles());
        changed.forEach(programs::remove);
        changed.forEach(topics::remove);
        var there = graph.of(changed);
        programs.putAll(there.programs());
        topics.putAll(there.topics());
        roles.addAll(there.roles());
        return new Things(programs, roles, topics);
    }
}
