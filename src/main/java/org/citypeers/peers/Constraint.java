package org.citypeers.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.citypeers.city.CityProfile;
import org.jspecify.annotations.Nullable;

/// A hard filter on the city of a peer. A city of which the fact is not known does not pass.
///
/// @param sentence what it asks, in words
record Constraint(Field field, String sentence, Predicate<CityProfile> passes) {

    /// What is filtered by, in the order in which filters are given up when fewer than three peers remain.
    enum Field {
        GOVERNMENT_FORM,
        POPULATION,
        SUBDIVISION,
        COUNTRY
    }

    static List<Constraint> of(PeerQuestion question) {
        var all = new ArrayList<Constraint>();
        var forms = question.governmentForms();
        if (forms != null && !forms.isEmpty())
            all.add(new Constraint(
                    Field.GOVERNMENT_FORM,
                    "form of government is " + words(forms),
                    city -> city.governmentForm() != null && forms.contains(city.governmentForm())));
        var least = question.populationMin();
        var most = question.populationMax();
        if (least != null || most != null)
            all.add(new Constraint(Field.POPULATION, population(least, most), city -> within(city, least, most)));
        var subdivisions = question.subdivisions();
        if (subdivisions != null && !subdivisions.isEmpty())
            all.add(new Constraint(
                    Field.SUBDIVISION,
                    "in " + words(subdivisions),
                    city -> subdivisions.stream().anyMatch(one -> one.equalsIgnoreCase(city.subdivision()))));
        var countries = question.countries();
        if (countries != null && !countries.isEmpty())
            all.add(new Constraint(
                    Field.COUNTRY,
                    "in " + words(countries),
                    city -> countries.stream().anyMatch(one -> one.equalsIgnoreCase(city.country()))));
        return all;
    }

    private static boolean within(CityProfile city, @Nullable Integer least, @Nullable Integer most) {
        var population = city.population();
        if (population == null) return false;
        return (least == null || population >= least) && (most == null || population <= most);
    }

    private static String population(@Nullable Integer least, @Nullable Integer most) {
        if (least == null) return "population at most %,d".formatted(most);
        if (most == null) return "population at least %,d".formatted(least);
        return "population %,d to %,d".formatted(least, most);
    }

    private static String words(List<?> values) {
        return String.join(
                " or ",
                values.stream()
                        .map(String::valueOf)
                        .map(v -> v.replace('_', ' '))
                        .toList());
    }
}
