package org.citypeers.city;

import java.util.Optional;
import org.citypeers.shared.PartialDate;
import org.citypeers.shared.Texts;
import org.jspecify.annotations.Nullable;

/// A figure as a source states it.
///
/// @param metric what is counted, for example `population`
/// @param unit UCUM code or a plain word; null for a bare count
/// @param date the date the figure stands for; null when the source does not say
/// @param source citation; null when it is the importing source itself
/// @param url where it was said
/// @param note what one has to know to read it, for example "more than"
public record FactRow(
        String metric,
        Double value,
        @Nullable String unit,
        @Nullable PartialDate date,
        @Nullable String source,
        @Nullable String url,
        @Nullable String note) {
    public static final String POPULATION = "population";
    private static final double MOST_PEOPLE = 1_000_000_000;

    public FactRow {
        metric = Given.text(metric);
        if (metric.isEmpty()) throw new IllegalArgumentException("a fact has no metric; say what it counts");
        if (Optional.ofNullable(value).isEmpty() || !Double.isFinite(value))
            throw new IllegalArgumentException("the fact \"" + metric + "\" has no value; give a number");
        if (metric.equals(POPULATION) && (value < 0 || value > MOST_PEOPLE || value != Math.rint(value)))
            throw new IllegalArgumentException(
                    "population is " + value + "; it must be a whole number from 0 to 1,000,000,000");
        unit = Given.orNull(unit);
        source = Given.orNull(source);
        url = Texts.webAddress("facts.url", url);
        note = Given.orNull(note);
    }

    static FactRow population(double value, @Nullable PartialDate date, @Nullable String source) {
        return new FactRow(POPULATION, value, null, date, source, null, null);
    }
}
