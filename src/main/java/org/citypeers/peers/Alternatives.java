package org.citypeers.peers;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.citypeers.city.CityProfile;
import org.citypeers.peers.Constraint.Field;
import org.citypeers.peers.Grammar.Part;
import org.citypeers.shared.Voice;
import org.jspecify.annotations.Nullable;

/// Filters of one kind of which any may be passed: near Boise and near Seattle means near either.
final class Alternatives {
    private Alternatives() {}

    /// The filter of one of those that are alternatives; null for any other.
    static @Nullable Constraint one(Part part, @Nullable CityProfile from, Voice voice) {
        if (part.clause() instanceof Clause.In in) return Places.in(in, part.words(), voice);
        if (part.clause() instanceof Clause.Near near) return Places.near(near, from, part.words(), voice);
        return part.clause() instanceof Clause.Program program ? program(program, from, part.words(), voice) : null;
    }

    /// One filter of several of one field, or none of none.
    static List<Constraint> anyOf(List<Constraint> some) {
        var all =
                some.stream()
                        .collect(Collectors.toMap(Constraint::key, one -> one, (one, same) -> one))
                        .values()
                        .stream()
                        .sorted((one, other) -> Integer.compare(some.indexOf(one), some.indexOf(other)))
                        .toList();
        if (all.size() < 2) return all;
        var field = all.getFirst().field();
        var voice = all.getFirst().saying().voice();
        var values = new TreeSet<String>();
        all.forEach(one -> values.add(one.key().substring(field.name().length() + 1)));
        var cautions = all.stream()
                .map(Constraint::caution)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return List.of(new Constraint(
                field,
                field + ":" + String.join("+", values),
                Saying.of(
                        voice,
                        "any-of",
                        voice.tongue().or(all.stream().map(Constraint::sentence).toList())),
                all.stream().map(Constraint::words).filter(Objects::nonNull).collect(Collectors.joining(", ")),
                cautions.isEmpty() ? null : String.join(" ", cautions),
                peer -> all.stream().anyMatch(one -> one.passes().test(peer))));
    }

    static List<Constraint> roles(List<Clause.Role> roles, String words, Voice voice) {
        if (roles.isEmpty()) return List.of();
        var keys = roles.stream().map(Clause.Role::key).collect(Collectors.toSet());
        var names = roles.stream().map(Clause.Role::name).distinct().toList();
        return List.of(new Constraint(
                Field.ROLE,
                "ROLE:" + String.join("+", new TreeSet<>(keys)),
                Saying.of(voice, "post", voice.tongue().or(names)),
                words,
                null,
                peer -> peer.roles().stream().anyMatch(keys::contains)));
    }

    private static Constraint program(Clause.Program program, @Nullable CityProfile from, String words, Voice voice) {
        if (program.ours() && from != null)
            return new Constraint(
                    Field.PROGRAM,
                    "PROGRAM:" + program.id(),
                    Saying.of(voice, "program.together", program.title(), from.name()),
                    words,
                    null,
                    peer -> peer.cohorts().contains("with:" + program.id()));
        return new Constraint(
                Field.PROGRAM,
                "PROGRAM:" + program.id(),
                Saying.of(voice, "program", program.title()),
                words,
                null,
                peer -> peer.programs().contains(program.id()));
    }
}
