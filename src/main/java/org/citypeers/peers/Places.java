package org.citypeers.peers;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.citypeers.city.CityProfile;
import org.citypeers.peers.Constraint.Field;
import org.citypeers.shared.Voice;
import org.jspecify.annotations.Nullable;

/// Makes filters of places that were read.
final class Places {
    private Places() {}

    /// @param from the asking city, which may be the place itself
    static Constraint near(Clause.Near near, @Nullable CityProfile from, String words, Voice voice) {
        var place = near.city() != null ? near.city() : from;
        if (place == null)
            return Constraint.idle(
                    Field.DISTANCE, "here", Saying.of(voice, "near.home"), words, voice.say("caution.home"));
        var distance = near.distance();
        return Constraint.onCity(
                Field.DISTANCE,
                place.id() + ":" + distance.key(),
                Saying.of(voice, distance.miles() ? "near.miles" : "near.km", distance.number(), called(place, voice)),
                words,
                several(place, near.named(), voice),
                city -> place.kilometresTo(city) <= distance.kilometres());
    }

    static Constraint in(Clause.In in, String words, Voice voice) {
        var ids = in.cities().stream().map(CityProfile::id).collect(Collectors.toSet());
        var first = in.cities().getFirst();
        var many = ids.size() > 1 ? voice.say("caution.all", ids.size(), first.name()) : null;
        var name = ids.size() > 1 ? first.name() : called(first, voice);
        return Constraint.onCity(
                Field.CITY, first.slug(), in(List.of(name), voice), words, many, city -> ids.contains(city.id()));
    }

    /// In one of some states or countries.
    ///
    /// @param names the same in every language: the key of a long list is made of them
    static Constraint of(
            Field field,
            Set<String> codes,
            List<String> names,
            Saying saying,
            String words,
            Function<CityProfile, String> code) {
        Predicate<CityProfile> there = city -> codes.contains(code.apply(city));
        var key = codes.size() > 4 ? String.join("+", names) : String.join("+", new TreeSet<>(codes));
        return Constraint.onCity(field, key, saying, words, null, there);
    }

    static Saying in(List<String> names, Voice voice) {
        return Saying.of(
                voice, "in", voice.tongue().or(names.stream().distinct().toList()));
    }

    /// With its state, or its country where that has other states than those known here.
    static String called(CityProfile city, Voice voice) {
        if (city.subdivision() == null) return city.name();
        var state = UnitedStatesWords.name(city.subdivision());
        var where = state.equals(city.subdivision()) ? voice.tongue().country(city.country()) : state;
        return city.name() + ", " + where;
    }

    static @Nullable String several(CityProfile city, int named, Voice voice) {
        return named > 1 ? voice.say("caution.largest", named, city.name()) : null;
    }
}
