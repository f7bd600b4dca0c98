package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people can say in a question, and what they are told when it finds too little.
class QuerySyntaxTests {
    @TempDir
    Path folder;

    TestLibrary library;

    @BeforeEach
    void open() throws IOException {
        var blight = TestLibrary.concept("blight", "Blight", "vacant property", "eyesore");
        library = new TestLibrary(folder, Duration.ofSeconds(30), List.of(blight));
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

    @AfterEach
    void close() throws IOException {
        library.close();
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
    void theLanguageOfAQuestionIsGivenOrTold() {
        assertThat(Manner.of(false, false, "es-MX").languageOf(Words.of("plan"), Lexicon.EMPTY))
                .isEqualTo("es");
        assertThat(Manner.of(false, false, "fr").languageOf(Words.of("how to plan"), Lexicon.EMPTY))
                .isEqualTo("en");
        assertThat(Manner.PLAIN.languageOf(Words.of("cómo hacer un plan"), Lexicon.EMPTY))
                .isEqualTo("es");
    }

    @Test
    void theLanguageOfAnItemIsToldByItsWordsWhereItIsNotGiven() throws IOException {
        var spanish = Item.of(
                        "practice", "huerto", "Huertos", "Los vecinos cuidan la tierra de la ciudad en el barrio.")
                .in(null);
        library.put(spanish);
        var facet = library.search
                .facets(LibraryQuestion.of("huerto", null, null, Viewer.ANYONE), List.of(LibraryFacetField.LANGUAGE), 5)
                .getFirst();
        assertThat(facet.values()).extracting(Facet.Value::value).containsExactly("es");
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

    @Test
    void moreLikeThisGoesByTextByProblemOrByContextAsTheCallerChooses() throws IOException {
        var words = "snow shovel sidewalk neighbors snow shovel sidewalk neighbors";
        library.put(
                Item.of("practice", "one", "Shoveling brigade", "Snow.")
                        .body(words)
                        .facet("populationBand", "OVER_1M")
                        .facet("topic", "topic_snow"),
                Item.of("practice", "text", "Winter help", "Help.").body(words),
                Item.of("practice", "problem", "Icy walks", "Ice.").facet("topic", "topic_snow"),
                Item.of("practice", "context", "Dogs", "Dogs.").facet("populationBand", "OVER_1M"),
                Item.of("practice", "hidden", "Dogs", "Dogs.")
                        .facet("populationBand", "OVER_1M")
                        .seenBy(Viewer.NETWORK));
        assertThat(like(LikenessBasis.TEXT)).startsWith("text").doesNotContain("one");
        assertThat(like(LikenessBasis.PROBLEM)).startsWith("problem").doesNotContain("context");
        assertThat(like(LikenessBasis.CONTEXT)).containsExactly("context");
    }

    private List<String> like(LikenessBasis by) {
        var like = new Likeness(TestLibrary.id("practice", "one"), by);
        return TestLibrary.slugs(
                library.search(LibraryQuestion.like(like, null, Viewer.ANYONE), Page.forward(9, null)));
    }

    @Test
    void whatIsCurrentProvenAndUsedStandsBeforeItsEqualsButNeverBeforeABetterMatch() throws IOException {
        library.put(
                Item.of("practice", "a-stale", "Wabe sundial", "Round and round.")
                        .number("reviewBy", 1),
                Item.of("practice", "b-plain", "Wabe sundial", "Round and round."),
                Item.of("practice", "c-proven", "Wabe sundial", "Round and round.")
                        .facet("evidence", "LEVEL_5")
                        .number("cities", 30),
                Item.of("practice", "d-better", "Wabe sundial", "Round and round the wabe.")
                        .number("reviewBy", 1));
        var found = library.search("wabe");
        assertThat(TestLibrary.slugs(found)).containsExactly("d-better", "c-proven", "b-plain", "a-stale");
        assertThat(found.edges()).extracting(LibraryEdge::stale).containsExactly(true, false, false, true);
    }

    @Test
    void whatBreaksTiesAddsNoMoreThanItMay() throws IOException {
        var items = IntStream.range(0, 60)
                .mapToObj(at -> Item.of("practice", "s" + at, "Gimble " + "wabe ".repeat(at % 7), "Of " + at + ".")
                        .facet("evidence", "LEVEL_" + at % 6)
                        .number("cities", at)
                        .number("reviewBy", at % 2 == 0 ? 1 : 99_999)
                        .made())
                .toList();
        library.put(items);
        var words = Words.of("gimble wabe");
        library.ask(searcher -> {
            var plain = new Understanding(searcher, Lexicon.EMPTY, Viewer.ANYONE)
                    .of(words)
                    .query();
            var reading = new Reading(searcher);
            var scores = new HashMap<String, Float>();
            for (var hit : searcher.search(plain, 100).scoreDocs)
                scores.put(reading.sorted(LibraryFields.ID, hit.doc), hit.score);
            for (var hit : searcher.search(Standing.under(plain), 100).scoreDocs)
                assertThat(hit.score - scores.getOrDefault(reading.sorted(LibraryFields.ID, hit.doc), -1f))
                        .isBetween(-0.001f, Standing.MOST + 0.001f);
            return scores;
        });
    }
}
