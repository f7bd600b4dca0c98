package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citypeers.library.TestLibrary.concept;
import static org.citypeers.library.TestLibrary.id;

import java.io.IOException;
import java.util.List;
import org.citypeers.topic.Concept;
import org.junit.jupiter.api.Test;

/// Labels of several words, as they stand in items.
class LabelTests extends FreshLibrary {
    private static final String SCATTERED = "We count what few people can be found. At one point it took a long time.";

    @Override
    List<Concept> concepts() {
        var homelessness = concept("homelessness", "Homelessness", "point-in-time count", "few to be found");
        return List.of(homelessness);
    }

    @Override
    void fill() throws IOException {
        library.put(
                Item.of("practice", "together", "A night in January", "How the point-in-time counts are done."),
                Item.of("practice", "scattered", "Mayors", "A letter.").body(SCATTERED),
                Item.of("practice", "about", "Shelters", "Beds.")
                        .body(SCATTERED)
                        .facet("topic", id("topic", "homelessness")));
    }

    @Test
    void wordsOfALabelThatStandScatteredMakeNoHit() {
        assertThat(library.slugs("homelessness")).containsExactlyInAnyOrder("together", "about");
        assertThat(library.search("homelessness").totalCount()).isEqualTo(2);
    }

    @Test
    void aReasonSaysThatALabelStandsThereOnlyWhereItDoes() {
        for (var edge : library.search("homelessness").edges())
            assertThat(edge.matchedBy())
                    .as(edge.item().slug())
                    .extracting(MatchReason::found)
                    .containsExactly(edge.item().slug().equals("together") ? "point-in-time count" : "Homelessness");
    }

    @Test
    void onlyWholeLabelsAreMarked() {
        for (var edge : library.search("homelessness").edges()) {
            if (edge.item().slug().equals("about"))
                assertThat(edge.highlights()).isEmpty();
            else
                assertThat(edge.highlights().getFirst().marks())
                        .containsExactly(new TextRange(8, 13), new TextRange(17, 21), new TextRange(22, 28));
        }
    }

    @Test
    void aSavedSearchDoesNotTakeScatteredWordsForALabel() throws IOException {
        var saved = new SavedQuestion("saved", "homelessness", LibraryFilter.NONE);
        int found = library.ask(searcher -> searcher.count(
                EveryWord.of(saved, library.vocabulary.lexicon(), searcher).query()));
        assertThat(found).isEqualTo(2);
    }
}
