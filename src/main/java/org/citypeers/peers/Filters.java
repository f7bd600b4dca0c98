package org.citypeers.peers;

import java.util.ArrayList;
import java.util.List;
import org.citypeers.city.CityProfile;
import org.citypeers.city.GovernmentForm;
import org.citypeers.peers.Constraint.Field;
import org.jspecify.annotations.Nullable;

/// The filters that are given beside the words.
final class Filters {
    private Filters() {}

    /// @param formCaution what to know about forms of government
    static List<Constraint> of(PeerQuestion question, String formCaution) {
        var all = new ArrayList<Constraint>();
        var forms = question.governmentForms();
        if (forms != null && !forms.isEmpty()) all.add(form(forms, null, formCaution));
        var least = question.populationMin();
        var most = question.populationMax();
        if (least != null || most != null)
            all.add(population(
                    least == null ? null : Long.valueOf(least), most == null ? null : Long.valueOf(most), null, null));
        var subdivisions = question.subdivisions();
        if (subdivisions != null && !subdivisions.isEmpty())
            all.add(Constraint.onCity(
                    Field.SUBDIVISION,
                    String.join("+", subdivisions),
                    "in " + words(subdivisions),
                    null,
                    null,
                    city -> subdivisions.stream().anyMatch(one -> one.equalsIgnoreCase(city.subdivision()))));
        var countries = question.countries();
        if (countries != null && !countries.isEmpty())
            all.add(Constraint.onCity(
                    Field.COUNTRY,
                    String.join("+", countries),
                    "in " + words(countries),
                    null,
                    null,
                    city -> countries.stream().anyMatch(one -> one.equalsIgnoreCase(city.country()))));
        return all;
    }

    static Constraint form(List<GovernmentForm> forms, @Nullable String words, String caution) {
        return Constraint.onCity(
                Field.GOVERNMENT_FORM,
                String.join("_or_", forms.stream().map(GovernmentForm::name).toList()),
                "form of government is "
                        + words(forms.stream().map(GovernmentForm::label).toList()),
                words,
                caution,
                city -> city.governmentForm() != null && forms.contains(city.governmentForm()));
    }

    static Constraint population(
            @Nullable Long least, @Nullable Long most, @Nullable String words, @Nullable String caution) {
        return Constraint.onCity(
                Field.POPULATION,
                (least == null ? "" : least) + "-" + (most == null ? "" : most),
                sentence(least, most),
                words,
                caution,
                city -> within(city, least, most));
    }

    private static boolean within(CityProfile city, @Nullable Long least, @Nullable Long most) {
        var population = city.population();
        if (population == null) return false;
        return (least == null || population >= least) && (most == null || population <= most);
    }

    private static String sentence(@Nullable Long least, @Nullable Long most) {
        if (least == null) return "population at most %,d".formatted(most);
        if (most == null) return "population at least %,d".formatted(least);
        return "population %,d to %,d".formatted(least, most);
    }

    private static String words(List<String> values) {
        return String.join(" or ", values);
    }
}
