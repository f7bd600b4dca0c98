package org.citypeers.shared;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What rows may leave out, in one form.
public final class Texts {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/\\s]");

    private Texts() {}

    public static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /// An address a reader may be sent to: only http and https, because an address is followed with a click.
    ///
    /// @param field as the sender knows it, for the sentence
    /// @throws IllegalArgumentException in words for the sender
    public static @Nullable String webAddress(String field, @Nullable String text) {
        var address = orNull(text);
        if (address == null || WEB.matcher(address).lookingAt()) return address;
        throw new IllegalArgumentException(field + " \"" + address + "\" does not begin with https:// or http://");
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
