package org.citypeers.city;

/// How a list of cities is ordered.
record CityOrder(Field field, Direction direction) {
    enum Field {
        NAME("name"),
        POPULATION("population");

        private final String directoryField;

        Field(String directoryField) {
            this.directoryField = directoryField;
        }

        String directoryField() {
            return directoryField;
        }
    }

    enum Direction {
        ASC,
        DESC
    }
}
