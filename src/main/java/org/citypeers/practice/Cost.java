package org.citypeers.practice;

import java.util.Locale;
import org.citypeers.shared.CostBand;
import org.citypeers.shared.Texts;
import org.jspecify.annotations.Nullable;

/// What a city paid.
///
/// @param currency ISO 4217
/// @param note for what, for example "a year"
public record Cost(
        @Nullable Double amount,
        @Nullable String currency,
        @Nullable CostBand band,
        @Nullable String note) {
    public Cost {
        currency = currency == null ? null : Texts.orNull(currency.toUpperCase(Locale.ROOT));
        note = Texts.orNull(note);
    }

    void check(String path) {
        if (amount != null && (amount.isNaN() || amount < 0))
            throw new IllegalArgumentException(path + ".amount is " + amount + "; it cannot be less than 0");
        if (currency != null && !currency.matches("[A-Z]{3}"))
            throw new IllegalArgumentException(
                    path + ".currency \"" + currency + "\" is not a currency; write for example USD (ISO 4217)");
    }
}
