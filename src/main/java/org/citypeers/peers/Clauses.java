package org.citypeers.peers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.citypeers.city.CityProfile;
import org.citypeers.peers.Constraint.Field;
import org.citypeers.peers.Grammar.Part;
import org.citypeers.shared.Voice;
import org.jspecify.annotations.Nullable;

/// Makes filters of what was read. Several of one kind are alternatives: Ohio and Michigan mean either. What is not
/// wanted is left out each for itself.
final class Clauses {
    private final List<Part> parts;
    private final @Nullable CityProfile from;
    private final @Nullable CityProfile like;
    private final String formCaution;
    private final Voice voice;

    /// @param from the asking city
    /// @param like the city peers are compared with
    Clauses(List<Part> parts, @Nullable CityProfile from, @Nullable CityProfile like, String formCaution, Voice voice) {
        this.parts = parts;
        this.from = from;
        this.like = like;
        this.formCaution = formCaution;
        this.voice = voice;
    }

    List<Constraint> constraints() {
        var all = new ArrayList<Constraint>();
        for (var part : parts) {
            var one = Single.of(part, from, like, voice);
            if (one != null) all.add(isOtherLike(part) ? one.idle(voice.say("caution.other-like")) : one);
            if (part.clause() instanceof Clause.Not not) all.addAll(excluded(not, part.words()));
        }
        forms(all);
        states(all);
        countries(all);
        all.addAll(Alternatives.roles(of(Clause.Role.class), words(Clause.Role.class), voice));
        all.addAll(Alternatives.anyOf(each(Clause.In.class)));
        all.addAll(Alternatives.anyOf(each(Clause.Near.class)));
        all.addAll(Alternatives.anyOf(each(Clause.Program.class)));
        // who is asked for twice is asked for once
        var byKey = new LinkedHashMap<String, Constraint>();
        all.forEach(one -> byKey.putIfAbsent(one.key(), one));
        return byKey.values().stream()
                .sorted(Comparator.comparing(Constraint::field))
                .toList();
    }

    /// Peers are compared with the first city that is named so.
    private boolean isOtherLike(Part part) {
        return part.clause() instanceof Clause.Like
                && parts.stream()
                        .filter(one -> one.clause() instanceof Clause.Like)
                        .findFirst()
                        .filter(first -> first != part)
                        .isPresent();
    }

    private List<Constraint> excluded(Clause.Not not, String words) {
        return new Clauses(List.of(new Part(not.clause(), words)), from, like, formCaution, voice)
                .constraints().stream().map(Exclusions::not).toList();
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

    /// A filter for each of this kind.
    private List<Constraint> each(Class<? extends Clause> kind) {
        var all = new ArrayList<Constraint>();
        for (var part : parts) {
            if (!kind.isInstance(part.clause())) continue;
            var one = Alternatives.one(part, from, voice);
            if (one != null) all.add(one);
        }
        return all;
    }

    private void forms(List<Constraint> all) {
        var forms =
                of(Clause.Form.class).stream().map(Clause.Form::form).distinct().toList();
        if (!forms.isEmpty()) all.add(Filters.form(forms, words(Clause.Form.class), formCaution, voice));
    }

    private void countries(List<Constraint> all) {
        var countries = of(Clause.Country.class);
        if (countries.isEmpty()) return;
        all.add(Places.of(
                Field.COUNTRY,
                countries.stream().map(Clause.Country::code).collect(Collectors.toSet()),
                countries.stream().map(Clause.Country::name).toList(),
                Places.in(
                        countries.stream()
                                .map(one -> voice.tongue().country(one.code()))
                                .toList(),
                        voice),
                words(Clause.Country.class),
                CityProfile::country));
    }

    private void states(List<Constraint> all) {
        var states = of(Clause.States.class);
        if (states.isEmpty()) return;
        var codes = states.stream().flatMap(one -> one.codes().stream()).collect(Collectors.toSet());
        var region = states.stream().anyMatch(Clause.States::region);
        var names = states.stream().map(Clause.States::name).toList();
        all.add(Places.of(
                region ? Field.REGION : Field.SUBDIVISION,
                codes,
                names,
                Places.in(names, voice),
                words(Clause.States.class),
                city -> String.valueOf(city.subdivision())));
    }
}
