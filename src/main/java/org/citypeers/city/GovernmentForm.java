package org.citypeers.city;

import org.citypeers.shared.Tongue;
import org.citypeers.shared.Voice;

/// How a city is governed.
public enum GovernmentForm {
    MAYOR_COUNCIL,
    COUNCIL_MANAGER,
    COMMISSION,
    TOWN_MEETING,
    REPRESENTATIVE_TOWN_MEETING,
    COUNCIL_LEADER_CABINET,
    OTHER;

    /// As people write it within a sentence.
    public String label(Tongue tongue) {
        return new Voice(GovernmentForm.class, tongue).say("form." + name());
    }
}
