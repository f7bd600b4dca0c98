package org.citypeers.library;

import java.util.Locale;

/// What can be suggested.
enum SuggestionKind {
    PLAYBOOK,
    PRACTICE,
    RESOURCE,
    TOPIC,
    CITY,
    PERSON,
    PROGRAM;

    String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SuggestionKind of(String kind) {
        return valueOf(kind.toUpperCase(Locale.ROOT));
    }
}
