package org.citypeers.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.citypeers.city.CityProfile;
import org.citypeers.city.GovernmentForm;
import org.citypeers.peers.Constraint.Field;
import org.citypeers.shared.Voice;
import org.jspecify.annotations.Nullable;

/// The filters that are given beside the words.
final class Filters {
    private Filters() {}

    /// @param formCaution what to know about forms of government
    static List<Constraint> of(PeerQuestion question, String formCaution) {
        var voice = question.voice();
        var all = new ArrayList<Constraint>();
        var forms = question.governmentForms();
        if (forms != null && !forms.isEmpty()) all.add(form(forms, null, formCaution, voice));
        var least = question.populationMin();
        var most = question.populationMax();
        if (least != null || most != null)
            all.add(population(
                    least == null ? null : Long.valueOf(least),
                    most == null ? null : Long.valueOf(most),
                    null,
                    null,
                    voice));
        var subdivisions = question.subdivisions();
        if (subdivisions != null && !subdivisions.isEmpty())
            all.add(Constraint.onCity(
                    Field.SUBDIVISION,
                    String.join("+", subdivisions),
                    Places.in(subdivisions.stream().map(Filters::state).toList(), voice),
                    null,
                    null,
                    city -> subdivisions.stream().anyMatch(one -> one.equalsIgnoreCase(city.subdivision()))));
        var countries = question.countries();
        if (countries != null && !countries.isEmpty())
            all.add(Constraint.onCity(
                    Field.COUNTRY,
                    String.join("+", countries),
                    Places.in(countries.stream().map(voice.tongue()::country).toList(), voice),
                    null,
                    null,
                    city -> countries.stream().anyMatch(one -> one.equalsIgnoreCase(city.country()))));
        return all;
    }

    static Constraint form(List<GovernmentForm> forms, @Nullable String words, String caution, Voice voice) {
        var names = forms.stream().map(form -> form.label(voice.tongue())).toList();
        return Constraint.onCity(
                Field.GOVERNMENT_FORM,
                String.join("_or_", forms.stream().map(GovernmentForm::name).toList()),
                Saying.of(voice, "governed", voice.tongue().or(names)),
                words,
                caution,
                city -> city.governmentForm() != null && forms.contains(city.governmentForm()));
    }

    static Constraint population(
            @Nullable Long least, @Nullable Long most, @Nullable String words, @Nullable String caution, Voice voice) {
        return Constraint.onCity(
                Field.POPULATION,
                (least == null ? "" : least) + "-" + (most == null ? "" : most),
                bounds(least, most, voice),
                words,
                caution,
                city -> within(city, least, most));
    }

    private static boolean within(CityProfile city, @Nullable Long least, @Nullable Long most) {
        var population = city.population();
        if (population == null) return false;
        return (least == null || population >= least) && (most == null || population <= most);
    }

    private static Saying bounds(@Nullable Long least, @Nullable Long most, Voice voice) {
        if (least != null && most != null) return Saying.of(voice, "population.from-to", least, most);
        if (least != null) return Saying.of(voice, "population.least", least);
        return Saying.of(voice, "population.most", most == null ? 0L : most);
    }

    private static String state(String code) {
        return UnitedStatesWords.name(code.toUpperCase(Locale.ROOT));
    }
}
