package org.citypeers.library;

import java.util.Locale;

/// What can be a hit.
public enum LibraryKind {
    PLAYBOOK("Playbook"),
    PRACTICE("Practice"),
    RESOURCE("Template or reading");

    private final String label;

    LibraryKind(String label) {
        this.label = label;
    }

    /// How people read it.
    String label() {
        return label;
    }

    String kind() {
        return name().toLowerCase(Locale.ROOT);
    }
}
