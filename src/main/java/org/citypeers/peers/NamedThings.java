package org.citypeers.peers;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.citypeers.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Programs, posts and topics of the graph by their names, in memory. When somebody asks after this portal has written,
/// the change log says which of them changed, and only those are read; what other portals have written comes with the
/// next minute, and so does a name of a post that nobody has any more.
@Component
class NamedThings {
    /// Further behind, or with more that changed, reading all anew is cheaper.
    private static final int MOST_CHANGES = 1_000;

    private static final int MOST_CHANGED = 2_000;

    private final Graph graph;
    private final AtomicLong committed = new AtomicLong();
    private volatile @Nullable Snapshot last;

    NamedThings(Graph graph) {
        this.graph = graph;
        graph.onCommit(seq -> committed.accumulateAndGet(seq, Math::max));
    }

    record Program(String id, String slug, String title, List<String> visibility) {}

    /// @param key the role as it is looked up
    record Role(String key, String name, List<String> visibility) {}

    /// A topic with all its words.
    record Topic(String id, String slug, List<String> labels, List<String> visibility) {}

    record Things(Map<String, Program> programs, Set<Role> roles, Map<String, Topic> topics) {}

    /// @param posts whether posts changed since all were read
    private record Snapshot(String epoch, long seq, boolean posts, Things things) {}

    /// The same object until something changed.
    Things now() {
        var before = last;
        return before != null && before.seq() >= committed.get() ? before.things() : renewed(false);
    }

    @Scheduled(initialDelay = 30, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void keepUp() {
        try {
            renewed(true);
        } catch (RuntimeException failure) {
            // the graph is away: whoever asks it is told so
        }
    }

    private synchronized Things renewed(boolean thoroughly) {
        var before = last;
        if (!thoroughly && before != null && before.seq() >= committed.get()) return before.things();
        var head = head(before == null ? 0 : before.seq());
        var next = next(before, head, thoroughly);
        last = next;
        return next.things();
    }

    private Snapshot next(@Nullable Snapshot before, Head head, boolean thoroughly) {
        if (before == null || isFarFrom(before, head) || thoroughly && before.posts())
            return new Snapshot(head.epoch(), head.seq(), false, same(before, things(read("true", List.of()))));
        var changed = head.changed();
        if (changed.isEmpty()) return new Snapshot(head.epoch(), head.seq(), before.posts(), before.things());
        boolean posts = before.posts() || changed.stream().anyMatch(id -> id.startsWith("post_"));
        return new Snapshot(head.epoch(), head.seq(), posts, same(before, mended(before.things(), changed)));
    }

    private static boolean isFarFrom(Snapshot before, Head head) {
        long behind = head.seq() - before.seq();
        return !before.epoch().equals(head.epoch())
                || behind < 0
                || behind > MOST_CHANGES
                || head.changed().size() > MOST_CHANGED;
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
        var there = things(read("thing.id IN $ids", changed));
        programs.putAll(there.programs());
        topics.putAll(there.topics());
        roles.addAll(there.roles());
        return new Things(programs, roles, topics);
    }

    /// @param changed ids of programs, posts and topics
    private record Head(String epoch, long seq, List<String> changed) {}

    private Head head(long after) {
        return graph.one(Head.class, """
                        MATCH (counter:ChangeCounter {name: 'changes'})
                        MATCH (epoch:Epoch {name: 'graph'})
                        RETURN epoch.value AS epoch, counter.seq AS seq, COLLECT {
                          MATCH (change:Change)
                          WHERE $after < change.seq <= $after + $most
                          UNWIND change.ids AS id
                          WITH DISTINCT id
                          WHERE id STARTS WITH 'program_' OR id STARTS WITH 'post_' OR id STARTS WITH 'topic_'
                          RETURN id
                          LIMIT $limit
                        } AS changed
                        """, Map.of("after", after, "most", MOST_CHANGES, "limit", MOST_CHANGED + 1))
                .orElseThrow(() -> new IllegalStateException("the graph has no change counter"));
    }

    private record Read(List<Program> programs, List<Role> roles, List<Topic> topics) {}

    private Read read(String which, Collection<String> ids) {
        return graph.one(Read.class, """
                        RETURN
                          COLLECT {
                            MATCH (thing:Program&Thing) WHERE %1$s
                            RETURN thing {.id, .slug, .title, .visibility}
                          } AS programs,
                          COLLECT {
                            MATCH (thing:Post&Thing) WHERE %1$s
                            UNWIND [thing.role, thing.roleConcept] AS name
                            WITH name, thing.visibility AS visibility
                            WHERE name IS NOT NULL
                            WITH DISTINCT name, visibility
                            RETURN {key: toLower(name), name: name, visibility: visibility}
                          } AS roles,
                          COLLECT {
                            MATCH (thing:Topic&Thing) WHERE %1$s
                            RETURN thing {.id, .slug, .visibility, labels: [thing.label] + thing.altLabels}
                          } AS topics
                        """.formatted(which), Map.of("ids", ids))
                .orElseThrow(() -> new IllegalStateException("the graph gave no names"));
    }

    private static Things things(Read read) {
        var programs = new HashMap<String, Program>();
        read.programs().forEach(one -> programs.put(one.id(), one));
        var topics = new HashMap<String, Topic>();
        read.topics().forEach(one -> topics.put(one.id(), one));
        return new Things(programs, new HashSet<>(read.roles()), topics);
    }
}
