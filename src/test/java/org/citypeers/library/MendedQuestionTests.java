package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citypeers.library.TestLibrary.id;

import java.io.IOException;
import java.util.List;
import org.citypeers.topic.Concept;
import org.citypeers.topic.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions with letters wrong, and questions in the other language.
class MendedQuestionTests extends FreshLibrary {
    @Override
    List<Concept> concepts() {
        return List.of(
                topic("dumping", "Illegal dumping", List.of("dumping"), "Tiraderos", List.of("tirar basura")),
                topic("roofs", "Cool roofs", List.of("cool roof"), "Techos frescos", List.of("techo fresco")),
                topic("service", "AmeriCorps", List.of("service members"), "Servicio", List.of("miembros")),
                topic("mayors", "Mayors", List.of("mayor"), "Alcaldías", List.of("alcalde")),
                topic(
                        "old",
                        "Older adults",
                        List.of("seniors"),
                        "Personas mayores",
                        List.of("vecinos mayores", "vecinos de los mayores")));
    }

    @Override
    void fill() throws IOException {
        library.put(
                about("dumping", "playbook", "dumping-guide", "Stop illegal dumping", "en"),
                about("roofs", "playbook", "roofs-guide", "Cool roofs", "en"),
                about("service", "playbook", "service-guide", "Host AmeriCorps members", "en"),
                about("mayors", "resource", "mayor-letter", "Letter to the mayor", "en"),
                about("mayors", "resource", "carta", "Basura ilegal en la calle: carta a la alcaldía", "es"),
                Item.of("resource", "checks", "Heat checks", "A heat check at the door.")
                        .in("en"));
    }

    @ParameterizedTest
    @CsvSource({
        "iligal dumping, illegal dumping, dumping-guide",
        "cool ruf, cool roof, roofs-guide",
        "ameri corps, americorps, service-guide",
        "heat chek, heat check, checks"
    })
    void aMisspeltQuestionIsMendedByLabelsAndFindsWhatWasMeant(String typed, String meant, String first) {
        var found = library.search(typed);
        assertThat(found.didYouMean()).isEqualTo(meant);
        assertThat(TestLibrary.slugs(found)).first().isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asdf", "casino", "asdf zyzzyva", "hext"})
    void aWordThatIsOnlyALittleLikeAnotherMeansNothing(String typed) throws IOException {
        library.put(Item.of("practice", "caring", "Caring for neighbors", "What a neighbor asks, and the next."));
        var found = library.search(typed);
        assertThat(found.edges()).isEmpty();
        assertThat(found.totalCount()).isZero();
        assertThat(found.didYouMean()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"carring", "neighbros", "heat chek", "letrer"})
    void whatIsSearchedForAMisspeltWordIsWhatIsShown(String typed) throws IOException {
        library.put(Item.of("practice", "caring", "Caring for neighbors", "What a neighbor asks, and the next."));
        var found = library.search(typed);
        assertThat(found.edges()).isNotEmpty().allSatisfy(edge -> {
            for (var reason : edge.matchedBy())
                if (reason.signal() == MatchSignal.SPELLING)
                    assertThat(found.didYouMean()).contains(reason.found());
        });
    }

    @Test
    void whatASpanishQuestionIsAboutStandsBeforeWhatIsInSpanish() {
        assertThat(library.slugs("tirar basura en la calle")).startsWith("dumping-guide");
    }

    @Test
    void whichCommonWordStandsInALabelIsNoMatter() {
        for (var typed : List.of("vecinos de mayores", "vecinos de los mayores", "vecinos para mayores"))
            assertThat(library.search(typed).expansions())
                    .as(typed)
                    .extracting(Expansion::label)
                    .containsExactly("Older adults");
    }

    @Test
    void whatIsAboutATopicStandsBeforeWhatHasOneWordOfItsSpanishName() throws IOException {
        library.put(
                about("old", "resource", "visits", "First steps with visits", "en"),
                about("mayors", "resource", "guide", "Personas en el calor", "es"),
                Item.of("resource", "letter", "Para personas", "Las personas y otras personas, personas de la calle.")
                        .in("es"));
        assertThat(library.slugs("personas mayores")).startsWith("visits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"failed", "what did not work", "¿qué no funcionó?", "what didn't work"})
    void whoAsksWhatDidNotWorkIsShownWhatWasStoppedOrFailed(String typed) throws IOException {
        library.put(
                Item.of("practice", "stopped", "Adopt a lot", "Neighbors adopt lots.")
                        .facet("status", "STOPPED", "ACTIVE"),
                Item.of("practice", "going", "Mow a lot", "Neighbors mow lots.").facet("status", "ACTIVE"));
        var found = library.search(typed);
        assertThat(TestLibrary.slugs(found)).containsExactly("stopped");
        assertThat(found.edges().getFirst().matchedBy())
                .extracting(MatchReason::sentence)
                .containsExactly("Some city stopped it or failed with it.");
    }

    @Test
    void aTopicNamedInCapitalsIsAnsweredWhateverElseIsSaid() throws IOException {
        var capitals = topic("crm", "Requests", List.of("CRM"), "Solicitudes", List.of());
        reopen(capitals);
        for (int at = 0; at < 9; at++)
            library.put(about("crm", "practice", "requests-" + at, "Answering requests " + at, "en"));
        assertThat(library.slugs("CRM zyzzyva quixotry")).isNotEmpty();
        assertThat(library.slugs("crm zyzzyva quixotry")).isEmpty();
    }

    private static Item about(String topic, String kind, String slug, String title, String language) {
        return Item.of(kind, slug, title, "A text.").in(language).facet("topic", id("topic", topic));
    }

    private static Concept topic(
            String slug, String label, List<String> others, String spanish, List<String> spanishOthers) {
        return new Concept(
                id("topic", slug),
                slug,
                List.of(new Topic.Label("en", label, others), new Topic.Label("es", spanish, spanishOthers)),
                List.of());
    }
}
