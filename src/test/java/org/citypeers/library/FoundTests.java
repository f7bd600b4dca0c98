package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citypeers.PortalTest;
import org.citypeers.shared.IndexedItem.Part;
import org.citypeers.shared.NodeId;
import org.citypeers.topic.Topics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What words find, and what is said of it.
@PortalTest
class FoundTests {
    @Autowired
    TestItems items;

    @Autowired
    Topics topics;

    @Autowired
    Asking asking;

    @Test
    void wordsAreFoundInOtherFormsAndWithoutAccents() {
        items.put(
                Item.of("resource", "forms", "Mowing vacant properties", "How crews mow snarkish lots."),
                Item.of("resource", "formas", "Viviendas públicas en la niñez jubjub", "Programas de vivienda.")
                        .in("es"));
        assertThat(Asking.slugs(asking.search("snarkish lot mowed"))).startsWith("forms");
        assertThat(Asking.slugs(asking.search("ninez jubjub vivienda publica"))).startsWith("formas");
        assertThat(Asking.slugs(asking.search("¿Cómo funcionan las viviendas públicas de jubjub?")))
                .startsWith("formas");
    }

    @Test
    void quotesHoldWordsTogetherAndAMinusKeepsThemOut() {
        items.put(
                Item.of("practice", "together", "Mimsy borough", "One."),
                Item.of("practice", "apart", "Borough of mimsy", "Two."));
        assertThat(Asking.slugs(asking.search("\"mimsy borough\""))).containsExactly("together");
        assertThat(Asking.slugs(asking.search("mimsy -one"))).containsExactly("apart");
        assertThat(Asking.slugs(asking.search("mimsy borough"))).startsWith("together");
    }

    @Test
    void aMisspeltWordIsFoundAndMended() {
        items.put(Item.of("practice", "typo", "Bandersnatch shelters", "Shelters."));
        var found = asking.search("bandersnach shelters");
        assertThat(Asking.slugs(found)).startsWith("typo");
        assertThat(found.didYouMean()).isEqualTo("bandersnatch shelters");
        assertThat(found.edges().getFirst().matchedBy())
                .extracting(MatchReason::signal)
                .containsExactly(MatchSignal.SPELLING, MatchSignal.WORD);
    }

    @Test
    void theTopicsOtherWordsAreSearchedToo() {
        var id = NodeId.of("topic", "library-synonyms", "outgrabe");
        items.followed(topics.put(
                        "library-synonyms",
                        List.of(Asking.topic(
                                "outgrabe", "Outgrabe removal", List.of("rathful property", "OGR"), "public")))
                .seq());
        items.put(
                Item.of("practice", "synonym", "Clearing every rathful property", "Lots."),
                Item.of("practice", "about", "Something else entirely", "Lots.").facet("topic", id));
        var found = asking.search("ogr");
        assertThat(Asking.slugs(found)).containsExactlyInAnyOrder("synonym", "about");
        assertThat(found.expansions()).singleElement().satisfies(expansion -> {
            assertThat(expansion.term()).isEqualTo("ogr");
            assertThat(expansion.label()).isEqualTo("Outgrabe removal");
            assertThat(expansion.alternatives()).contains("rathful property");
            assertThat(expansion.topicId()).isEqualTo(id);
        });
        assertThat(found.didYouMean()).isNull();
        assertThat(asking.suggested("rathf")).contains("Outgrabe removal");
    }

    @Test
    void highlightsAreOffsetsAndTheBestStepsStandWithTheirPlaybook() {
        items.put(Item.of("playbook", "steps", "Galumphing <b>streets</b>", "Streets for all.")
                .body("Long ago. ".repeat(80) + "Then came the galumphing crews, and all was well. "
                        + "Since. ".repeat(80))
                .steps(
                        new Part("plan", "Plan the route", "Draw a map of the galumphing streets."),
                        new Part("ask", "Ask people", "Knock on doors.")));
        var edge = asking.search("galumphing crew").edges().getFirst();
        assertThat(edge.highlights()).extracting(Highlight::field).containsExactly("title", "body");
        for (var highlight : edge.highlights())
            for (var mark : highlight.marks())
                assertThat(highlight.text().substring(mark.start(), mark.end()).toLowerCase())
                        .isIn("galumphing", "crews");
        assertThat(edge.highlights().getLast().text().length()).isLessThan(300);
        assertThat(edge.bestSteps())
                .containsExactly(new StepHit(
                        "plan", "Plan the route", "Draw a map of the galumphing streets.", "/playbooks/steps#plan"));
    }
}
