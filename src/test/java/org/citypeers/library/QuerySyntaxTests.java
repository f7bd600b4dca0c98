package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.citypeers.topic.Concept;
import org.junit.jupiter.api.Test;

/// What people can say in a question, and what they are told when it finds too little.
class QuerySyntaxTests extends FreshLibrary {
    @Override
    List<Concept> concepts() {
        var blight = TestLibrary.concept("blight", "Blight", "vacant property", "eyesore");
        return List.of(blight);
    }

    @Override
    void fill() throws IOException {
        library.put(
                Item.of("playbook", "gardens", "Community gardens", "Neighbors grow food on empty land."),
                Item.of("practice", "lots", "Mowing vacant property", "Crews mow; the garden club helps.")
                        .facet("city", TestLibrary.id("city", "akron")),
                Item.of("practice", "eyesores", "Clearing every eyesore", "Crews clear.")
                        .facet("topic", TestLibrary.id("topic", "blight")),
                Item.of("resource", "engagement", "Resident engagement survey", "Engagement of residents."),
                Item.of("city", "akron", "Akron", "A city."),
                Item.of("topic", "blight", "Blight", "A topic."));
    }

    @Test
    void aFieldWordHasToStandInItsField() {
        assertThat(library.slugs("garden")).containsExactlyInAnyOrder("gardens", "lots");
        assertThat(library.slugs("title:garden")).containsExactly("gardens");
        assertThat(library.slugs("summary:garden")).containsExactly("lots");
        assertThat(library.slugs("crews -title:eyesore")).containsExactly("lots");
        assertThat(library.slugs("title:\"vacant property\"")).containsExactly("lots");
        assertThat(library.slugs("city:akron")).containsExactly("lots");
        assertThat(library.slugs("topic:blight")).containsExactly("eyesores");
        assertThat(library.slugs("city:toledo")).isEmpty();
    }

    @Test
    void anyOtherColonIsText() {
        assertThat(Words.of("http://garden.org name:garden title: \"title:garden\"")
                        .fields())
                .isEmpty();
        assertThat(library.slugs("crews:garden")).contains("gardens");
        assertThat(library.slugs("(garden")).contains("gardens");
    }

    @Test
    void aMinusBeforeQuotesLeavesOutThePhrase() {
        assertThat(library.slugs("crews -\"garden club\"")).containsExactly("eyesores");
        assertThat(library.slugs("crews -\"club\"")).containsExactly("eyesores");
        assertThat(library.slugs("crews -\"club garden\"")).containsExactlyInAnyOrder("eyesores", "lots");
    }

    @Test
    void whatIsLeftOutIsToldAsItWasTyped() {
        assertThat(library.search("crews -\"Garden club\" -Eyesore mow-and-go").excluded())
                .containsExactly("Garden club", "Eyesore");
        assertThat(library.search("crews").excluded()).isEmpty();
    }

    @Test
    void aPictureAmongWordsIsNoWord() {
        assertThat(library.slugs("garden 🏠")).containsExactlyInAnyOrder("gardens", "lots");
        assertThat(library.search("garden🏠club").didYouMean()).isNull();
    }

    @Test
    void theLastWordMayGoOnWhileItIsTyped() {
        var typing = new Manner(false, true, "");
        assertThat(TestLibrary.slugs(library.search("commu", typing))).containsExactly("gardens");
        assertThat(library.search("commu", typing).didYouMean()).isNull();
        assertThat(library.slugs("commu")).isEmpty();
        assertThat(TestLibrary.slugs(library.search("commu ", typing))).isEmpty();
        assertThat(TestLibrary.slugs(library.search("c", typing))).isEmpty();
    }

    @Test
    void whatBeginsLikeTheTypedWordIsToldAndMarked() {
        var edge = library.search("commu", new Manner(false, true, "")).edges().getFirst();
        assertThat(edge.matchedBy())
                .containsExactly(new MatchReason(
                        MatchSignal.BEGINNING,
                        "commu",
                        "Community",
                        "It says “Community”, which begins like “commu”."));
        assertThat(edge.highlights())
                .containsExactly(new Highlight("title", "Community gardens", List.of(new TextRange(0, 9))));
    }

    @Test
    void aFieldWordAloneIsAReasonAndIsMarked() {
        for (var asked : List.of("title:garden", "city:akron", "topic:blight"))
            assertThat(library.search(asked).edges().getFirst().matchedBy())
                    .as(asked)
                    .extracting(MatchReason::signal, MatchReason::term)
                    .containsExactly(tuple(MatchSignal.FIELD, asked));
        assertThat(library.search("title:garden").edges().getFirst().highlights())
                .containsExactly(new Highlight("title", "Community gardens", List.of(new TextRange(10, 17))));
    }

    @Test
    void literalWordsAloneAreSearchedWhenThatIsWanted() {
        var literal = new Manner(true, false, "");
        assertThat(library.slugs("eyesore")).containsExactlyInAnyOrder("eyesores", "lots");
        assertThat(TestLibrary.slugs(library.search("eyesore", literal))).containsExactly("eyesores");
        assertThat(library.search("eyesore", literal).expansions()).isEmpty();
        assertThat(library.slugs("gardns")).contains("gardens");
        assertThat(library.search("comunity gardns", literal).edges()).isEmpty();
        assertThat(library.search("comunity gardns", literal).didYouMean()).isEqualTo("community gardens");
    }

    @Test
    void aWordMisspeltBehindItsStemIsMendedToo() {
        assertThat(library.slugs("resident engagment")).startsWith("engagement");
        assertThat(library.search("resident engagment").didYouMean()).isEqualTo("resident engagement");
        assertThat(library.search("vacnt propertyy").didYouMean()).isEqualTo("vacant property");
        for (var form : List.of("mowed lots", "gardening", "residents", "surveys", "engaged"))
            assertThat(library.search(form).didYouMean()).as(form).isNull();
    }

    @Test
    void aQuestionThatFindsNothingSaysWhichWordToDrop() {
        var found = library.search("gardens city:toledo");
        assertThat(found.totalCount()).isZero();
        assertThat(found.relaxations()).containsExactly(new Relaxation("city:toledo", "gardens", 2));
        assertThat(library.search("\"gardens community\"").relaxations())
                .contains(new Relaxation("\"gardens community\"", "gardens community", 2));
        assertThat(library.search("gardens -community -club").relaxations())
                .extracting(Relaxation::word)
                .containsExactlyInAnyOrder("-community", "-club");
        assertThat(library.search("gardens -\"garden club\" -\"community gardens\"")
                        .relaxations())
                .contains(new Relaxation("-\"community gardens\"", "gardens -\"garden club\"", 1));
    }

    @Test
    void whereSeveralWordsFindNothingTheOneThatFindsIsNamed() {
        var found = library.search("zebra garden quagga -club");
        assertThat(found.totalCount()).isZero();
        assertThat(found.relaxations()).containsExactly(new Relaxation("zebra quagga", "garden -club", 1));
    }

    @Test
    void theNearestTopicsHelpWhereNothingIsFound() {
        var question = LibraryQuestion.of("blihgt", null, null, Viewer.ANYONE);
        assertThat(library.search.nearestTopics(question, 5)).containsExactly(TestLibrary.id("topic", "blight"));
        assertThat(library.search.nearestTopics(LibraryQuestion.of("zzz", null, null, Viewer.ANYONE), 5))
                .isEmpty();
    }

    @Test
    void hitsAreFilteredAndCountedByYearAndRegion() throws IOException {
        library.put(
                Item.of("practice", "old", "Snow brigade", "Shovels.")
                        .facet("year", "2014")
                        .facet("region", "MIDWEST"),
                Item.of("practice", "new", "Snow brigade", "Shovels.")
                        .facet("year", "2021", "2022")
                        .facet("region", "WEST"));
        var filter = new LibraryFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of("WEST"),
                List.of(2022));
        var question = LibraryQuestion.of("snow", filter, null, Viewer.ANYONE);
        assertThat(TestLibrary.slugs(library.search(question, Page.forward(5, null))))
                .containsExactly("new");
        var region = library.search
                .facets(question, List.of(LibraryFacetField.REGION), 5)
                .getFirst();
        assertThat(region.values()).containsExactly(new Facet.Value("WEST", "West", 1));
        var year = library.search
                .facets(LibraryQuestion.of("snow", null, null, Viewer.ANYONE), List.of(LibraryFacetField.YEAR), 5)
                .getFirst();
        assertThat(year.values()).extracting(Facet.Value::value).containsExactly("2014", "2021", "2022");
    }
}
