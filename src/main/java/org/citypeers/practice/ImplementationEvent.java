package org.citypeers.practice;

import org.citypeers.shared.PartialDate;
import org.citypeers.shared.Texts;
import org.jspecify.annotations.Nullable;

/// Something dated that happened on the way, for example an ordinance.
///
/// @param means what it was done by, for example "Council Resolution"
public record ImplementationEvent(
        @Nullable PartialDate date,
        @Nullable String means,
        @Nullable String url,
        @Nullable String source) {
    public ImplementationEvent {
        means = Texts.orNull(means);
        url = Texts.orNull(url);
        source = Texts.orNull(source);
    }

    void check(String path) {
        Texts.webAddress(path + ".url", url);
        if (date == null && means == null) throw new IllegalArgumentException(path + " has neither date nor means");
    }
}
