package org.citypeers.peers;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.citypeers.city.CityProfile;
import org.citypeers.peers.Constraint.Field;
import org.jspecify.annotations.Nullable;

/// Makes filters of places that were read.
final class Places {
    private Places() {}

    /// @param from the asking city, which may be the place itself
    static Constraint near(Clause.Near near, @Nullable CityProfile from, String words) {
        var place = near.city() != null ? near.city() : from;
        if (place == null)
            return Constraint.idle(
                    Field.DISTANCE,
                    "here",
                    "near your city",
                    words,
                    "It filters nothing until your city is given as from.");
        return Constraint.onCity(
                Field.DISTANCE,
                place.id() + ":" + near.distance().replace(' ', '_'),
                "within %s of %s".formatted(near.distance(), called(place)),
                words,
                several(place, near.named()),
                city -> place.kilometresTo(city) <= near.kilometres());
    }

    static Constraint in(Clause.In in, String words) {
        var ids = in.cities().stream().map(CityProfile::id).collect(Collectors.toSet());
        var first = in.cities().getFirst();
        var many = ids.size() > 1
                ? "%d cities are called %s; all of them are meant.".formatted(ids.size(), first.name())
                : null;
        var name = ids.size() > 1 ? first.name() : called(first);
        return Constraint.onCity(Field.CITY, first.slug(), "in " + name, words, many, city -> ids.contains(city.id()));
    }

    /// In one of some states or countries.
    static Constraint of(
            Field field, Set<String> codes, List<String> names, String words, Function<CityProfile, String> code) {
        Predicate<CityProfile> there = city -> codes.contains(code.apply(city));
        var sentence = "in " + String.join(" or ", names.stream().distinct().toList());
        var key = codes.size() > 4 ? String.join("+", names) : String.join("+", new TreeSet<>(codes));
        return Constraint.onCity(field, key, sentence, words, null, there);
    }

    static String called(CityProfile city) {
        return city.subdivision() == null ? city.name() : city.name() + ", " + city.subdivision();
    }

    static @Nullable String several(CityProfile city, int named) {
        return named > 1 ? "%d cities are called %s; the largest was taken.".formatted(named, city.name()) : null;
    }
}
