package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;

/// Whoever types the name of a city into the library is shown the way to it.
class CitiesNamedTests extends FreshLibrary {
    @Override
    void fill() throws IOException {
        library.put(
                city("dayton", "Dayton", "OH", "Ohio", 137_000),
                city("akron", "Akron", "OH", "Ohio", 190_000),
                city("york-pa", "York", "PA", "Pennsylvania", 44_000),
                city("new-york", "New York", "NY", "New York", 8_000_000),
                city("covert", "Covert", "MI", "Michigan", 2_000).seenBy(Viewer.NETWORK),
                Item.of("practice", "lots", "Mowing lots", "In Dayton."));
    }

    @Test
    void aCityIsNamedByItselfOrAmongOtherWords() {
        for (var typed : List.of("Dayton", "cities like Dayton", "vacant lots in dayton"))
            assertThat(named(typed)).as(typed).containsExactly("Dayton, OH");
        assertThat(named("New York")).startsWith("New York, NY");
    }

    @Test
    void theCitiesOfAStateStandForItTheBestKnownFirst() {
        assertThat(named("Ohio")).containsExactly("Akron, OH", "Dayton, OH");
        assertThat(named("cities in Ohio")).containsExactly("Akron, OH", "Dayton, OH");
    }

    @Test
    void whatNamesNoCityOrOneOutOfSightNamesNone() {
        for (var typed : List.of("vacant lots", "population", "Covert", "Michigan", "", "city"))
            assertThat(named(typed)).as(typed).isEmpty();
    }

    private List<String> named(String typed) {
        return library.search.cities(LibraryQuestion.of(typed, null, null, Viewer.ANYONE), 5).stream()
                .map(Suggestion::alias)
                .toList();
    }

    private static Item city(String slug, String name, String code, String state, int population) {
        return Item.of("city", slug, name, "City in " + state + ", United States, population " + population)
                .called(name, name + ", " + code)
                .facet("subdivision", "US-" + code)
                .number("population", population);
    }
}
