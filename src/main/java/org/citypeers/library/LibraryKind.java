package org.citypeers.library;

import java.util.Locale;

/// What can be a hit.
public enum LibraryKind {
    PLAYBOOK,
    PRACTICE,
    RESOURCE;

    String kind() {
        return name().toLowerCase(Locale.ROOT);
    }
}
