package org.citypeers.peers;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.citypeers.city.CityNames;
import org.citypeers.peers.NamedThings.NamedProgram;
import org.citypeers.peers.NamedThings.Things;
import org.citypeers.peers.NamedThings.Topic;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The names a question may use, as each viewer knows them; worked out anew only when one of the things changed.
@Component
class Gazetteer {
    /// Names of posts end, or begin, in a word for somebody.
    private static final Pattern SOMEBODY =
            Pattern.compile("(er|or|ist|ian|ant|chief|clerk|coach|head|lead|attorney|fellow)$"
                    + "|^(chief|head|deputy|assistant|director) ");

    /// These are offices even where a topic is called so as well: what mayors do is a topic, and a mayor is somebody.
    private static final Pattern OFFICE = Pattern.compile(
            "\\b(mayor|manager|director|officer|coordinator|administrator|commissioner|clerk|chief|planner)$");

    private final NamedThings things;
    private final CityNames cities;
    private volatile @Nullable NamesSeen last;

    Gazetteer(NamedThings things, CityNames cities) {
        this.things = things;
        this.cities = cities;
    }

    /// @param names by the tokens of those who may see them
    private record NamesSeen(Things of, Map<Set<String>, Names> names) {}

    Names names(Viewer viewer) {
        var now = known();
        return now.names().computeIfAbsent(viewer.tokens(), tokens -> names(now.of(), viewer));
    }

    private NamesSeen known() {
        var now = things.now();
        var before = last;
        if (before != null && before.of() == now) return before;
        var next = new NamesSeen(now, new ConcurrentHashMap<>());
        last = next;
        return next;
    }

    private Names names(Things now, Viewer viewer) {
        var programs = new HashMap<String, Clause.Program>();
        for (var one : sorted(now.programs().values(), comparing(NamedProgram::id)))
            if (viewer.sees(one.visibility()))
                for (var name : names(one))
                    programs.putIfAbsent(name, new Clause.Program(one.id(), one.title(), false));
        var roles = new HashMap<String, Clause.Role>();
        var subjects = new HashSet<String>();
        for (var topic : now.topics().values()) topic.labels().forEach(label -> subjects.add(plain(label)));
        for (var one : sorted(now.roles(), comparing(NamedThings.NamedRole::name))) {
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
        return things.now().topics().values().stream()
                .filter(topic -> viewer.sees(topic.visibility()))
                .toList();
    }

    /// Title, slug, and initials.
    private static List<String> names(NamedProgram program) {
        var names = new ArrayList<>(List.of(plain(program.title()), plain(program.slug())));
        names.add(initials(program.title()));
        return names;
    }

    private static boolean isSomebody(String role, Set<String> subjects) {
        return role.startsWith("chief ")
                || OFFICE.matcher(role).find()
                || !subjects.contains(role) && SOMEBODY.matcher(role).find();
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

    private static <T> List<T> sorted(Collection<T> some, Comparator<T> order) {
        return some.stream().sorted(order).toList();
    }
}
