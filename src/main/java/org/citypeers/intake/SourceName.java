package org.citypeers.intake;

import java.util.regex.Pattern;

/// The name under which a sender's rows are kept.
final class SourceName {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private SourceName() {}

    /// @throws IllegalArgumentException in words for the sender
    static String checked(String name) {
        if (SHAPE.matcher(name).matches()) return name;
        throw new IllegalArgumentException(
                "a source is 1 to 64 letters, digits, dots, hyphens or underscores; \"" + name + "\" is not");
    }
}
