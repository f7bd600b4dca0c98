package org.citypeers.city;

import java.util.Locale;

/// How a city is governed.
public enum GovernmentForm {
    MAYOR_COUNCIL,
    COUNCIL_MANAGER,
    COMMISSION,
    TOWN_MEETING,
    REPRESENTATIVE_TOWN_MEETING,
    COUNCIL_LEADER_CABINET,
    OTHER;

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
