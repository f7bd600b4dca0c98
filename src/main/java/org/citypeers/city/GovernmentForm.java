package org.citypeers.city;

/// How a city is governed.
public enum GovernmentForm {
    MAYOR_COUNCIL("mayor-council"),
    COUNCIL_MANAGER("council-manager"),
    COMMISSION("commission"),
    TOWN_MEETING("town meeting"),
    REPRESENTATIVE_TOWN_MEETING("representative town meeting"),
    COUNCIL_LEADER_CABINET("council leader and cabinet"),
    OTHER("other");

    private final String label;

    GovernmentForm(String label) {
        this.label = label;
    }

    /// As people write it within a sentence.
    public String label() {
        return label;
    }
}
