package org.citypeers.playbook;

/// Who follows a playbook.
public enum PlaybookAudience {
    CITY_STAFF,
    RESIDENTS
}
