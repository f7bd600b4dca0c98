package org.citypeers.city;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/// What a register calls a city.
///
/// @param scheme the register, for example `geoid` (US Census) or `geonames`
public record Identifier(String scheme, String value) {
    /// From its key, `scheme:value`.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Identifier of(String key) {
        int cut = key.indexOf(':');
        return new Identifier(key.substring(0, cut), key.substring(cut + 1));
    }

    public String key() {
        return scheme.strip().toLowerCase(Locale.ROOT) + ":" + value.strip();
    }
}
