package org.citypeers.peers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.citypeers.city.CityProfile;
import org.citypeers.peers.Constraint.Field;
import org.citypeers.peers.Grammar.Part;
import org.jspecify.annotations.Nullable;

/// Makes filters of what was read. Several of one kind are alternatives: Ohio and Michigan mean either.
final class Clauses {
    private final List<Part> parts;
    private final @Nullable CityProfile from;
    private final @Nullable CityProfile like;
    private final String formCaution;

    /// @param from the asking city
    /// @param like the city peers are compared with
    Clauses(List<Part> parts, @Nullable CityProfile from, @Nullable CityProfile like, String formCaution) {
        this.parts = parts;
        this.from = from;
        this.like = like;
        this.formCaution = formCaution;
    }

    List<Constraint> constraints() {
        var all = new ArrayList<Constraint>();
        var forms = of(Clause.Form.class);
        if (!forms.isEmpty())
            all.add(Filters.form(
                    forms.stream().map(Clause.Form::form).distinct().toList(), words(Clause.Form.class), formCaution));
        for (var part : parts) {
            var one = single(part);
            if (one != null) all.add(one);
        }
        states(all);
        var countries = of(Clause.Country.class);
        if (!countries.isEmpty())
            all.add(Places.of(
                    Field.COUNTRY,
                    countries.stream().map(Clause.Country::code).collect(Collectors.toSet()),
                    countries.stream().map(Clause.Country::name).toList(),
                    words(Clause.Country.class),
                    CityProfile::country));
        roles(all);
        // who is asked for twice is asked for once
        var byKey = new LinkedHashMap<String, Constraint>();
        all.forEach(one -> byKey.putIfAbsent(one.key(), one));
        return byKey.values().stream()
                .sorted(Comparator.comparing(Constraint::field))
                .toList();
    }

    private <C extends Clause> List<C> of(Class<C> kind) {
        return parts.stream()
                .map(Part::clause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private String words(Class<? extends Clause> kind) {
        return parts.stream()
                .filter(part -> kind.isInstance(part.clause()))
                .map(Part::words)
                .collect(Collectors.joining(", "));
    }

    /// A clause that is a filter by itself.
    private @Nullable Constraint single(Part part) {
        return switch (part.clause()) {
            case Clause.Population bounds -> Filters.population(bounds.least(), bounds.most(), part.words(), null);
            case Clause.Size size -> size(size.bigger(), part.words());
            case Clause.Near near -> Places.near(near, from, part.words());
            case Clause.In in -> Places.in(in, part.words());
            case Clause.Like liked ->
                new Constraint(
                        Field.LIKE,
                        "LIKE:" + liked.city().id(),
                        "like " + Places.called(liked.city()),
                        part.words(),
                        Places.several(liked.city(), liked.named()),
                        peer -> true);
            case Clause.Program program -> program(program, part.words());
            case Clause.Ended ended ->
                new Constraint(Field.ENDED, "ENDED", "failed or was stopped", part.words(), null, Candidate::ended);
            case Clause.Contact contact ->
                new Constraint(
                        Field.CONTACT,
                        "CONTACT",
                        "agreed to be asked",
                        part.words(),
                        null,
                        peer -> peer.kind() == PeerKind.CITY || peer.contactable());
            case Clause.States states -> null;
            case Clause.Country country -> null;
            case Clause.Form form -> null;
            case Clause.Role role -> null;
            case Clause.Nothing nothing -> null;
            case Clause.Name name -> null;
        };
    }

    private @Nullable Constraint size(boolean bigger, String words) {
        var than = like != null ? like : from;
        var population = than == null ? null : than.population();
        if (than == null || population == null)
            return Constraint.onCity(
                    Field.POPULATION,
                    bigger ? "bigger" : "smaller",
                    bigger ? "bigger than your city" : "smaller than your city",
                    words,
                    "It filters nothing until your city, with its population, is given as from.",
                    city -> true);
        var sentence = "%s than %s, population %,d".formatted(bigger ? "bigger" : "smaller", than.name(), population);
        return Constraint.onCity(Field.POPULATION, bigger ? "bigger" : "smaller", sentence, words, null, city -> {
            var theirs = city.population();
            return theirs != null && (bigger ? theirs > population : theirs < population);
        });
    }

    private Constraint program(Clause.Program program, String words) {
        if (program.ours() && from != null)
            return new Constraint(
                    Field.PROGRAM,
                    "PROGRAM:" + program.id(),
                    "in a cohort of " + program.title() + " together with " + from.name(),
                    words,
                    null,
                    peer -> peer.cohorts().contains("with:" + program.id()));
        return new Constraint(
                Field.PROGRAM,
                "PROGRAM:" + program.id(),
                "took part in " + program.title(),
                words,
                null,
                peer -> peer.programs().contains(program.id()));
    }

    private void states(List<Constraint> all) {
        var states = of(Clause.States.class);
        if (states.isEmpty()) return;
        var codes = states.stream().flatMap(one -> one.codes().stream()).collect(Collectors.toSet());
        var region = states.stream().anyMatch(Clause.States::region);
        all.add(Places.of(
                region ? Field.REGION : Field.SUBDIVISION,
                codes,
                states.stream().map(Clause.States::name).toList(),
                words(Clause.States.class),
                city -> String.valueOf(city.subdivision())));
    }

    private void roles(List<Constraint> all) {
        var roles = of(Clause.Role.class);
        if (roles.isEmpty()) return;
        var keys = roles.stream().map(Clause.Role::key).collect(Collectors.toSet());
        var names = roles.stream().map(Clause.Role::name).distinct().toList();
        all.add(new Constraint(
                Field.ROLE,
                "ROLE:" + String.join("+", new TreeSet<>(keys)),
                "holds the post " + String.join(" or ", names),
                words(Clause.Role.class),
                null,
                peer -> peer.roles().stream().anyMatch(keys::contains)));
    }
}
