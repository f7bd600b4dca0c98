package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Words with hyphens or dots in them.
class PairsTests extends FreshLibrary {
    @Test
    void twoWordsWithAHyphenAreOneThingWhereTheLibraryHasIt() throws IOException {
        library.put(
                Item.of("practice", "pair", "Well-being checks", "For staff."),
                Item.of("practice", "glued", "Wellbeing rooms", "For staff."),
                Item.of("practice", "apart", "Being outside", "A well is dug."));
        assertThat(library.slugs("well-being")).containsExactlyInAnyOrder("pair", "glued");
        assertThat(library.slugs("staff well-being")).containsExactlyInAnyOrder("pair", "glued");
        assertThat(library.slugs("outside-well")).startsWith("apart");
    }

    @Test
    void aPairThatNamesATopicIsOneThingThoughNoItemSaysIt() throws IOException {
        var health = TestLibrary.concept("health", "Health", "well-being");
        reopen(health);
        library.put(
                Item.of("practice", "about", "Blood pressure", "For staff.")
                        .facet("topic", TestLibrary.id("topic", "health")),
                Item.of("practice", "apart", "Being outside", "A well is dug."));
        assertThat(library.slugs("well-being")).containsExactly("about");
    }

    @Test
    void aPairBehindEightOthersIsTwoWords() throws IOException {
        library.put(Item.of("practice", "pair", "Well-being checks", "For staff."));
        library.put(Item.of("practice", "apart", "Being outside", "A well is dug."));
        var eight = "ab-cd ef-gh ij-kl mn-op qr-st uv-wx yz-ab cd-ef";
        assertThat(library.slugs("well-being ".repeat(12))).containsExactly("pair");
        assertThat(library.slugs(eight + " well-being")).containsExactlyInAnyOrder("pair", "apart");
    }

    @Test
    void dotsWithinAnAcronymAreNoMatter() throws IOException {
        library.put(
                Item.of("practice", "dotted", "U.S. conference", "Of mayors."),
                Item.of("practice", "plain", "US census", "Of people."));
        for (var typed : List.of("u.s.", "U.S.", "u.s"))
            assertThat(library.slugs(typed)).as(typed).containsExactlyInAnyOrder("dotted", "plain");
    }
}
