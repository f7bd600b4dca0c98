package org.citypeers.shared;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What rows may leave out, in one form.
public final class Texts {
    private Texts() {}

    public static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public static List<String> orNone(@Nullable List<String> list) {
        return list == null
                ? List.of()
                : list.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }
}
