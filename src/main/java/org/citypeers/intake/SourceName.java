package org.citypeers.intake;

import java.util.Set;
import java.util.regex.Pattern;

/// The name under which a sender's rows are kept.
final class SourceName {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /// Under these the portal keeps what it brings itself, and what people publish in it.
    private static final Set<String> OWN = Set.of(ShelfFile.SHELF, ShelfFile.SAMPLE, "portal");

    private SourceName() {}

    static boolean own(String name) {
        return OWN.contains(name);
    }

    /// @throws IllegalArgumentException in words for the sender, also when the name is one of the portal's own
    static String sent(String name) {
        if (!own(checked(name))) return name;
        throw new IllegalArgumentException(
                "the source \"" + name
                        + "\" belongs to the portal itself; send the rows under a name of your own, for example ?source=city-of-dayton");
    }

    /// @throws IllegalArgumentException in words for the sender
    static String checked(String name) {
        if (SHAPE.matcher(name).matches()) return name;
        throw new IllegalArgumentException(
                "a source is 1 to 64 letters, digits, dots, hyphens or underscores; \"" + name + "\" is not");
    }
}
