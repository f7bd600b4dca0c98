package org.citypeers.playbook;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citypeers.shared.CostBand;
import org.jspecify.annotations.Nullable;

/// What something costs.
///
/// @param note what the money is for, or how much it is
public record Cost(@Nullable CostBand band, @Nullable String note) {
    private static final Pattern BANDED = Pattern.compile("(?i)(none|low|medium|high)(?:\\s*[(:,;–—-]\\s*(.*?)\\)?)?");

    /// From the words of a playbook: `low`, `low (printing)`; anything else is a note.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Cost of(String words) {
        var banded = BANDED.matcher(words.strip());
        if (!banded.matches()) return new Cost(null, words.strip());
        var band = CostBand.valueOf(banded.group(1).toUpperCase(Locale.ROOT));
        return new Cost(
                band,
                Optional.ofNullable(banded.group(2))
                        .filter(note -> !note.isBlank())
                        .orElse(null));
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Cost {}

    static @Nullable String bandOf(@Nullable Cost cost) {
        return cost == null || cost.band() == null ? null : cost.band().name();
    }

    static @Nullable String noteOf(@Nullable Cost cost) {
        return cost == null ? null : cost.note();
    }
}
