package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words that say where, and the same words where they do not.
class WhereaboutsTests extends FreshLibrary {
    @Override
    void fill() throws IOException {
        library.put(
                Item.of("practice", "calls", "A 311 app", "One number for all."),
                Item.of("practice", "phones", "Mobile help", "Support around the house: a mobile phone, independence."),
                Item.of("practice", "river", "The bend in the river", "Paths for people."),
                Item.of("practice", "visits", "Surprise inspections", "Like things nobody announces."),
                city("dayton", "Dayton"),
                city("mobile", "Mobile"),
                city("bend", "Bend"),
                city("surprise", "Surprise"),
                city("independence", "Independence"));
    }

    @ParameterizedTest
    @CsvSource({
        "cities like Dayton 311, calls",
        "311 cities like Dayton, calls",
        "near Dayton 311, calls",
        "311 within 200 miles of Dayton, calls",
        "311 in cities like dayton, calls",
        "help around mobile, phones",
        "support around independence, phones",
        "near bend in the river, river",
        "things like surprise inspections, visits"
    })
    void whatIsAskedForIsFoundFirst(String question, String first) {
        assertThat(library.slugs(question)).as(question).startsWith(first);
    }

    @Test
    void aCapitalMakesAWordACity() {
        assertThat(library.slugs("inspections around mobile")).contains("phones");
        assertThat(library.slugs("inspections around Mobile")).containsExactly("visits");
        assertThat(library.slugs("INSPECTIONS AROUND MOBILE")).contains("phones");
    }

    private static Item city(String slug, String name) {
        return Item.of("city", slug, name, "A city.").called(name);
    }
}
