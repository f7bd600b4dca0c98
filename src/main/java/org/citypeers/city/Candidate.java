package org.citypeers.city;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.citypeers.shared.DatedFact;
import org.citypeers.shared.PartialDate;
import org.citypeers.shared.Tongue;
import org.citypeers.shared.Voice;
import org.jspecify.annotations.Nullable;

/// A city with what it is compared by, worked out once: a request compares it with tens of thousands of others.
final class Candidate {
    /// Growth is told over about ten years where there are figures for it: single years jump with each new estimate.
    private static final int GROWTH_YEARS = 10;

    private final CityProfile profile;
    private final Map<CityVariable, Figure> figures;
    private final double[] numbers = new double[CityVariable.values().length];
    private final @Nullable String region;

    private Candidate(CityProfile profile, Map<CityVariable, Figure> figures) {
        this.profile = profile;
        this.figures = figures;
        this.region = UnitedStates.state(profile.subdivision())
                .map(UnitedStates.State::region)
                .orElse(null);
        Arrays.fill(numbers, Double.NaN);
        figures.forEach((variable, figure) -> numbers[variable.ordinal()] = figure.value());
    }

    CityProfile profile() {
        return profile;
    }

    /// The newest figure of a variable that has one.
    @Nullable Figure figure(CityVariable variable) {
        return figures.get(variable);
    }

    /// NaN when it is not known.
    double number(CityVariable variable) {
        return numbers[variable.ordinal()];
    }

    @Nullable String region() {
        return region;
    }

    /// @param value as it is compared
    /// @param words as it is shown in a language, made when it is read
    record Figure(
            double value,
            Function<Tongue, String> words,
            @Nullable String date,
            @Nullable String source) {}

    static Candidate of(CityProfile profile, List<DatedFact> facts) {
        var figures = new EnumMap<CityVariable, Figure>(CityVariable.class);
        if (profile.population() != null)
            figures.put(
                    CityVariable.POPULATION,
                    figure(
                            CityVariable.POPULATION,
                            profile.population(),
                            null,
                            profile.populationDate(),
                            profile.populationSource()));
        for (var variable : CityVariable.values())
            facts.stream()
                    .filter(fact -> variable != CityVariable.POPULATION
                            && variable.metrics().contains(metric(fact.metric())))
                    .max(Comparator.comparing(Candidate::order))
                    .ifPresent(fact -> figures.put(
                            variable, figure(variable, fact.value(), fact.unit(), fact.date(), fact.source())));
        growth(facts).ifPresent(growth -> figures.put(CityVariable.GROWTH, growth));
        return new Candidate(profile, figures);
    }

    static String metric(String metric) {
        return metric.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    private static Figure figure(
            CityVariable variable,
            double value,
            @Nullable String unit,
            @Nullable PartialDate date,
            @Nullable String source) {
        double compared = variable.logarithmic() ? Math.log(Math.max(1, value)) : value;
        Function<Tongue, String> words = tongue -> number(tongue, value) + (unit == null ? "" : " " + unit);
        return new Figure(compared, words, date == null ? null : date.value(), source);
    }

    private static String number(Tongue tongue, double value) {
        return value == Math.rint(value)
                ? String.format(tongue.locale(), "%,.0f", value)
                : String.format(tongue.locale(), "%,.2f", value);
    }

    /// Mean growth a year between two dated populations, (newer / older)^(1 / years) - 1, in percent.
    private static Optional<Figure> growth(List<DatedFact> facts) {
        var dated = facts.stream()
                .filter(fact -> metric(fact.metric()).equals(FactRow.POPULATION))
                .filter(fact -> fact.date() != null && fact.value() > 0)
                .toList();
        var newest = dated.stream().max(Comparator.comparing(Candidate::order));
        if (newest.isEmpty()) return Optional.empty();
        int year = year(newest.get());
        return dated.stream()
                .filter(fact -> year(fact) < year)
                .min(Comparator.comparing(fact -> Math.abs(year - year(fact) - GROWTH_YEARS)))
                .map(older -> growth(older, newest.get()));
    }

    private static Figure growth(DatedFact older, DatedFact newer) {
        int years = year(newer) - year(older);
        double percent = 100 * (Math.pow(newer.value() / older.value(), 1.0 / years) - 1);
        Function<Tongue, String> words = tongue -> new Voice(Candidate.class, tongue)
                .say(
                        "growth",
                        String.format(tongue.locale(), "%+.2f", percent),
                        Integer.toString(year(older)),
                        Integer.toString(year(newer)));
        return new Figure(percent, words, order(newer), newer.source());
    }

    private static int year(DatedFact fact) {
        return fact.date() == null ? 0 : fact.date().year();
    }

    private static String order(DatedFact fact) {
        return fact.date() == null ? "" : fact.date().value();
    }
}
