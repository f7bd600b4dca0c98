package org.citypeers.shared;

import org.jspecify.annotations.Nullable;

/// A figure somebody stated about something, with its date and source: never a bare property, because figures go stale
/// and sources disagree.
///
/// @param metric what is counted, for example `population`
/// @param value in `unit`
/// @param unit UCUM code or a plain word; null for a bare count
/// @param date the date the figure stands for
/// @param source who said so, as a citation a reader can follow
/// @param url where it was said
/// @param note what one has to know to read it, for example "more than"
public record DatedFact(
        String metric,
        double value,
        @Nullable String unit,
        @Nullable PartialDate date,
        String source,
        @Nullable String url,
        @Nullable String note) {}
