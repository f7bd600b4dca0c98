package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.citypeers.topic.Concept;
import org.junit.jupiter.api.Test;

/// What is said and marked of a hit stands in it.
class ToldTests extends FreshLibrary {
    @Override
    List<Concept> concepts() {
        return List.of(
                TestLibrary.concept("housing", "Affordable housing", "ADU", "granny flat"),
                TestLibrary.concept("gis", "Maps", "GIS"));
    }

    @Test
    void anAcronymIsNoStemOfASpanishWord() throws IOException {
        library.put(
                Item.of("practice", "english", "Stations", "TOD and TODs by the tracks."),
                Item.of("resource", "everybody", "Todos los vecinos", "Toda la calle.")
                        .in("es"),
                Item.of("resource", "spanish", "Un plan", "Un plan de TOD para todos los vecinos.")
                        .in("es"));
        assertThat(library.slugs("TOD")).containsExactlyInAnyOrder("english", "spanish");
        assertThat(marked("TOD", "spanish", "summary")).containsExactly("TOD");
        assertThat(marked("TOD", "english", "summary")).containsExactly("TOD", "TODs");
    }

    @Test
    void aReasonNamesTheFormThatStandsThere() throws IOException {
        library.put(
                Item.of("practice", "other", "Volunteers", "Volunteers at work."),
                Item.of("practice", "same", "Volunteering", "Volunteers and volunteering."));
        assertThat(why("volunteering", "other"))
                .containsExactly("It says “Volunteers”, another form of “volunteering”.");
        assertThat(why("volunteering", "same")).containsExactly("It says “volunteering”.");
        assertThat(library.slugs("volunteering")).startsWith("same");
    }

    @Test
    void wordsThatOnlyTheStemmerJoinsStayApart() throws IOException {
        library.put(
                Item.of("practice", "parking", "Parking permits", "Where cars park."),
                Item.of("practice", "parks", "Parks", "A park by the river, for the community."));
        assertThat(library.slugs("parking")).containsExactly("parking");
        assertThat(library.slugs("communicated")).isEmpty();
        assertThat(library.slugs("parks")).startsWith("parks");
    }

    @Test
    void aTopicAloneIsSaidToStandAlone() throws IOException {
        var topic = TestLibrary.id("topic", "housing");
        library.put(
                Item.of("practice", "silent", "Homes people can pay for", "First steps.")
                        .facet("topic", topic),
                Item.of("practice", "saying", "Homes", "A granny flat in the yard.")
                        .facet("topic", topic));
        assertThat(why("ADU", "silent"))
                .containsExactly("It is about Affordable housing; neither “ADU” nor another word for it stands in it.");
        assertThat(why("ADU", "saying"))
                .containsExactly("It is about Affordable housing.", "It says “granny flat”, another word for “ADU”.");
        assertThat(marked("ADU", "saying", "summary")).containsExactly("granny", "flat");
    }

    @Test
    void thePlaceWithTheWordItselfIsBetterThanOneWithAnotherWordForIt() throws IOException {
        library.put(Item.of("practice", "long", "Open data", "Data.")
                .body("Those who like maps. " + "Nothing of it is said here. ".repeat(20) + "Ask the GIS person."));
        assertThat(marked("GIS", "long", "body")).containsExactly("GIS");
    }

    private LibraryEdge edge(String words, String slug) {
        return library.search(words).edges().stream()
                .filter(edge -> edge.item().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private List<String> why(String words, String slug) {
        return edge(words, slug).matchedBy().stream().map(MatchReason::sentence).toList();
    }

    private List<String> marked(String words, String slug, String field) {
        return edge(words, slug).highlights().stream()
                .filter(highlight -> highlight.field().equals(field))
                .flatMap(highlight ->
                        highlight.marks().stream().map(mark -> highlight.text().substring(mark.start(), mark.end())))
                .toList();
    }
}
