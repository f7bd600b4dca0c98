package org.citypeers.shared;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// How the values of a closed list read, for [IndexSource#facetLabels].
public final class Labels {
    private Labels() {}

    /// Label by name.
    public static <E extends Enum<E>> Map<String, String> of(Class<E> type, Function<E, String> label) {
        var labels = new LinkedHashMap<String, String>();
        for (var value : type.getEnumConstants()) labels.put(value.name(), label.apply(value));
        return labels;
    }

    /// The name itself, as words: `CASE_STUDY` reads "Case study".
    public static String words(Enum<?> value) {
        var words = value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
