package org.citypeers.city;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.citypeers.shared.Tongue;
import org.citypeers.shared.Viewer;
import org.citypeers.shared.Voice;
import org.jspecify.annotations.Nullable;

/// The distance of Gower, "A general coefficient of similarity and some of its properties", Biometrics 27 (1971)
/// 857-871: `d(i,j) = sum over k of w(k) d(i,j,k) / sum over k of w(k)`, over the variables k known of both. A number
/// differs by `|x(i,k) - x(j,k)| / R(k)`, a category by 0 or 1.
///
/// Three departures. R(k) is the range of the middle nine tenths of all public cities, and a difference beyond it
/// counts as 1: with the whole range, one extreme city makes all others look alike. What is compared by logarithm
/// differs by `1 - smaller / larger`, so half the size is one half apart, whichever other cities are known: with a
/// range, a register of small towns made a town of 57,000 the like of a city of 137,000. Location, which has no
/// range, differs by `1 - 2^(-km / 500)`: one half at 500 km.
final class Gower {
    private static final double HALF_WAY = 500;
    private static final double EARTH_RADIUS = 6371.0088;
    private static final double TAIL = 0.05;

    private final double[] ranges = new double[CityVariable.values().length];

    Gower(Collection<Candidate> candidates) {
        for (var variable : CityVariable.values()) {
            var values = candidates.stream()
                    .filter(one -> one.profile().visibility().contains(Viewer.PUBLIC))
                    .mapToDouble(one -> one.number(variable))
                    .filter(number -> !Double.isNaN(number))
                    .sorted()
                    .toArray();
            if (values.length > 0) ranges[variable.ordinal()] = range(values);
        }
    }

    /// 0 to 1; NaN when it is not known of both.
    double difference(CityVariable variable, Candidate you, Candidate them) {
        var mine = you.profile();
        var theirs = them.profile();
        return switch (variable) {
            case COUNTRY -> category(mine.country(), theirs.country());
            case SUBDIVISION -> category(mine.subdivision(), theirs.subdivision());
            case REGION -> category(you.region(), them.region());
            case GOVERNMENT_FORM -> category(mine.governmentForm(), theirs.governmentForm());
            case LOCATION -> 1 - Math.pow(2, -kilometres(mine, theirs) / HALF_WAY);
            case POPULATION, DENSITY, GROWTH, INCOME, POVERTY, UNEMPLOYMENT, VACANCY ->
                number(variable, you.number(variable), them.number(variable));
        };
    }

    /// Great-circle distance (haversine; Sinnott, Sky and Telescope 68 (1984) 159); NaN when a place is unknown.
    static double kilometres(CityProfile one, CityProfile other) {
        if (one.lat() == null || one.lon() == null || other.lat() == null || other.lon() == null) return Double.NaN;
        double north = Math.toRadians(other.lat() - one.lat());
        double east = Math.toRadians(other.lon() - one.lon());
        double half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(one.lat()))
                        * Math.cos(Math.toRadians(other.lat()))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    /// The value in words.
    static String words(CityVariable variable, Candidate city, Tongue tongue) {
        var profile = city.profile();
        return switch (variable) {
            case COUNTRY -> tongue.country(profile.country());
            case SUBDIVISION ->
                UnitedStates.state(profile.subdivision())
                        .map(UnitedStates.State::name)
                        .orElse(String.valueOf(profile.subdivision()));
            case REGION -> city.region() == null ? "" : new Voice(Gower.class, tongue).say("region." + city.region());
            case GOVERNMENT_FORM ->
                Optional.ofNullable(profile.governmentForm())
                        .map(form -> form.label(tongue))
                        .orElse("");
            case LOCATION -> String.format(Locale.ENGLISH, "%.2f, %.2f", profile.lat(), profile.lon());
            case POPULATION, DENSITY, GROWTH, INCOME, POVERTY, UNEMPLOYMENT, VACANCY ->
                Optional.ofNullable(city.figure(variable))
                        .map(figure -> figure.words().apply(tongue))
                        .orElse("");
        };
    }

    private static double category(@Nullable Object mine, @Nullable Object theirs) {
        if (mine == null || theirs == null) return Double.NaN;
        return mine.equals(theirs) ? 0 : 1;
    }

    private double number(CityVariable variable, double mine, double theirs) {
        double apart = Math.abs(mine - theirs);
        if (apart == 0 || Double.isNaN(apart)) return apart;
        if (variable.logarithmic()) return 1 - Math.exp(-apart);
        double range = ranges[variable.ordinal()];
        return range == 0 ? 1 : Math.min(1, apart / range);
    }

    private static double range(double[] sorted) {
        int low = (int) Math.floor(TAIL * (sorted.length - 1));
        int high = (int) Math.ceil((1 - TAIL) * (sorted.length - 1));
        return sorted[high] - sorted[low];
    }
}
