package org.citypeers.city;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// States and their regions as the US Census Bureau draws them (Census Regions and Divisions of the United States,
/// 2010).
public final class UnitedStates {
    private static final Map<String, State> STATES = Arrays.stream("""
            Northeast CT Connecticut|Northeast ME Maine|Northeast MA Massachusetts|Northeast NH New Hampshire
            Northeast RI Rhode Island|Northeast VT Vermont|Northeast NJ New Jersey|Northeast NY New York
            Northeast PA Pennsylvania|Midwest IL Illinois|Midwest IN Indiana|Midwest MI Michigan|Midwest OH Ohio
            Midwest WI Wisconsin|Midwest IA Iowa|Midwest KS Kansas|Midwest MN Minnesota|Midwest MO Missouri
            Midwest NE Nebraska|Midwest ND North Dakota|Midwest SD South Dakota|South DE Delaware
            South DC District of Columbia|South FL Florida|South GA Georgia|South MD Maryland
            South NC North Carolina|South SC South Carolina|South VA Virginia|South WV West Virginia
            South AL Alabama|South KY Kentucky|South MS Mississippi|South TN Tennessee|South AR Arkansas
            South LA Louisiana|South OK Oklahoma|South TX Texas|West AZ Arizona|West CO Colorado|West ID Idaho
            West MT Montana|West NV Nevada|West NM New Mexico|West UT Utah|West WY Wyoming|West AK Alaska
            West CA California|West HI Hawaii|West OR Oregon|West WA Washington""".split("[|\n]"))
            .map(State::of)
            .collect(Collectors.toMap(State::code, Function.identity()));

    private UnitedStates() {}

    /// @param code ISO 3166-2
    public record State(String region, String code, String name) {
        static State of(String line) {
            var parts = line.split(" ", 3);
            return new State(parts[0], "US-" + parts[1], parts[2]);
        }
    }

    /// All of them, with the District of Columbia.
    public static Collection<State> states() {
        return STATES.values();
    }

    /// Name by ISO 3166-2 code.
    static Map<String, String> names() {
        return STATES.values().stream().collect(Collectors.toMap(State::code, State::name));
    }

    /// Empty for what is no state and for other countries.
    static Optional<State> state(@Nullable String subdivision) {
        return Optional.ofNullable(subdivision).map(STATES::get);
    }
}
