package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;

/// Questions that are more, or less, than words to look for.
class TypedTests extends FreshLibrary {
    @Override
    void fill() throws IOException {
        library.put(
                Item.of("practice", "lots", "Mowing lots", "In Dayton."),
                Item.of("practice", "dance", "Street dance", "Cities like to dance near miles of music."),
                Item.of("practice", "post-mortem", "What failed and why", "It failed, and failed again."),
                Item.of("practice", "adopted", "Adopt a lot", "A licence.").facet("status", "STOPPED"),
                Item.of("practice", "roofs", "Cool roofs", "White paint.").facet("status", "FAILED"),
                Item.of("city", "dayton", "Dayton", "A city in Ohio.").called("Dayton", "Dayton, OH"),
                Item.of("topic", "gardens", "Gardens", "A topic."));
    }

    @Test
    void whatHasNoLetterAndNoFigureFindsNothing() {
        for (var typed : List.of("?!?", "😀", "\"\"", "&& ||", "-"))
            assertThat(library.search(typed).totalCount()).as(typed).isZero();
        assertThat(library.search("").totalCount()).isEqualTo(5);
        assertThat(library.search("  ").totalCount()).isEqualTo(5);
        assertThat(library.search("-roofs").totalCount()).isEqualTo(4);
    }

    @Test
    void helpOffersNeitherLoosePunctuationNorCommonWords() {
        var offered = library.search("music && the -dance ||").relaxations();
        assertThat(offered).extracting(Relaxation::query).contains("music the").doesNotContain("the", "the -dance");
        assertThat(library.search("stret && dance").didYouMean()).isEqualTo("street dance");
    }

    @Test
    void whatDidNotWorkStandsBeforeWhatMerelySaysSo() {
        assertThat(library.slugs("what failed").subList(0, 2)).containsExactlyInAnyOrder("adopted", "roofs");
        assertThat(library.slugs("what failed")).contains("post-mortem");
        assertThat(library.slugs("cool roofs failed")).startsWith("roofs");
        assertThat(library.slugs("adopt a lot failures")).startsWith("adopted");
    }

    @Test
    void whichCitiesAreMeantIsNoWordToLookFor() {
        for (var typed : List.of("cities like Dayton", "near Dayton within 200 miles", "within 5 miles of Dayton")) {
            assertThat(library.slugs(typed)).as(typed).containsExactly("lots");
            assertThat(cities(typed)).as(typed).containsExactly("Dayton");
        }
        assertThat(library.slugs("music in cities like Dayton")).containsExactly("dance");
        assertThat(library.slugs("people like music")).containsExactly("dance");
    }

    @Test
    void aCityAskedForByItsFieldIsShownToo() {
        assertThat(cities("city:Dayton")).containsExactly("Dayton");
        assertThat(cities("-city:Dayton mowing")).isEmpty();
    }

    @Test
    void aWordTypedHalfIsNearTheTopicsItBegins() {
        var near = library.search.nearestTopics(LibraryQuestion.of("gard", null, null, Viewer.ANYONE), 5);
        assertThat(near).containsExactly(TestLibrary.id("topic", "gardens"));
    }

    private List<String> cities(String typed) {
        return library.search.cities(LibraryQuestion.of(typed, null, null, Viewer.ANYONE), 5).stream()
                .map(Suggestion::text)
                .toList();
    }
}
