package org.citypeers.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.citypeers.city.CityNames;
import org.citypeers.graph.Graph;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The names of programs, roles and topics in the graph, in memory: read anew when this portal has written, and every
/// minute for what others have.
@Component
class Gazetteer {
    /// Names of posts end, or begin, in a word for somebody.
    private static final Pattern SOMEBODY =
            Pattern.compile("(er|or|ist|ian|ant|chief|clerk|coach|head|lead|attorney|fellow)$"
                    + "|^(chief|head|deputy|assistant|director) ");

    private final Graph graph;
    private final CityNames cities;
    private final AtomicLong committed = new AtomicLong();
    private volatile @Nullable Snapshot last;

    Gazetteer(Graph graph, CityNames cities) {
        this.graph = graph;
        this.cities = cities;
        graph.onCommit(seq -> committed.accumulateAndGet(seq, Math::max));
    }

    private record Program(String id, String slug, String title, List<String> visibility) {}

    private record Role(String key, String name, List<String> visibility) {}

    /// A topic with all its words.
    record Topic(String id, String slug, List<String> labels, List<String> visibility) {}

    /// @param known names by the tokens of those who may see them
    private record Snapshot(
            long seq, List<Program> programs, List<Role> roles, List<Topic> topics, Map<Set<String>, Names> known) {}

    Names names(Viewer viewer) {
        var now = now();
        return now.known().computeIfAbsent(viewer.tokens(), tokens -> names(now, viewer));
    }

    private Names names(Snapshot now, Viewer viewer) {
        var programs = new HashMap<String, Clause.Program>();
        for (var one : now.programs())
            if (viewer.sees(one.visibility()))
                for (var name : names(one))
                    programs.putIfAbsent(name, new Clause.Program(one.id(), one.title(), false));
        var roles = new HashMap<String, Clause.Role>();
        var subjects = new HashSet<String>();
        for (var topic : now.topics()) topic.labels().forEach(label -> subjects.add(plain(label)));
        for (var one : now.roles()) {
            // departments are called roles as well: code enforcement is what is asked about, not who is asked for
            if (!viewer.sees(one.visibility()) || !isSomebody(plain(one.name()), subjects)) continue;
            var role = new Clause.Role(one.key(), one.name());
            roles.putIfAbsent(plain(one.name()), role);
            roles.putIfAbsent(initials(one.name()), role);
        }
        roles.remove("");
        programs.remove("");
        return new Names(programs, roles, name -> cities.named(name, viewer));
    }

    /// The topics the viewer may see.
    List<Topic> topics(Viewer viewer) {
        return now().topics().stream()
                .filter(topic -> viewer.sees(topic.visibility()))
                .toList();
    }

    /// Title, slug, and initials.
    private static List<String> names(Program program) {
        var names = new ArrayList<>(List.of(plain(program.title()), plain(program.slug())));
        names.add(initials(program.title()));
        return names;
    }

    private static boolean isSomebody(String role, Set<String> subjects) {
        return !subjects.contains(role) && SOMEBODY.matcher(role).find();
    }

    private static String plain(String name) {
        return Wording.folded(name)
                .replaceAll("['.]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /// Of three words or more; empty otherwise.
    private static String initials(String name) {
        var words = plain(name).split(" ");
        return words.length < 3
                ? ""
                : Arrays.stream(words).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    @Scheduled(initialDelay = 30, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void keepUp() {
        try {
            renew();
        } catch (RuntimeException failure) {
            // the graph is away: whoever asks it is told so
        }
    }

    private Snapshot now() {
        var before = last;
        return before != null && before.seq() >= committed.get() ? before : renew();
    }

    private synchronized Snapshot renew() {
        long seq = committed.get();
        var next = graph.one(Read.class, """
                        RETURN
                          COLLECT {
                            MATCH (program:Program)
                            RETURN program {.id, .slug, .title, .visibility} ORDER BY program.id
                          } AS programs,
                          COLLECT {
                            MATCH (post:Post)
                            UNWIND [post.role, post.roleConcept] AS name
                            WITH name, post.visibility AS visibility
                            WHERE name IS NOT NULL
                            WITH DISTINCT name, visibility
                            RETURN {key: toLower(name), name: name, visibility: visibility} ORDER BY name
                          } AS roles,
                          COLLECT {
                            MATCH (topic:Topic)
                            RETURN topic {.id, .slug, .visibility, labels: [topic.label] + topic.altLabels}
                            ORDER BY topic.id
                          } AS topics
                        """, Map.of())
                .map(read -> new Snapshot(seq, read.programs(), read.roles(), read.topics(), new ConcurrentHashMap<>()))
                .orElseThrow(() -> new IllegalStateException("the graph gave no names"));
        last = next;
        return next;
    }

    private record Read(List<Program> programs, List<Role> roles, List<Topic> topics) {}
}
