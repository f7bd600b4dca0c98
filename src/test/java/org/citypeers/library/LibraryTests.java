package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.PortalTest;
import org.citypeers.library.TestItems.Item;
import org.citypeers.shared.BadRequest;
import org.citypeers.shared.Directory;
import org.citypeers.shared.Edge;
import org.citypeers.shared.IndexedItem.Association;
import org.citypeers.shared.IndexedItem.Part;
import org.citypeers.shared.NodeId;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.citypeers.topic.TopicRow;
import org.citypeers.topic.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class LibraryTests {
    private static final Viewer NETWORK =
            new Viewer("colleague", Set.of(Viewer.PUBLIC, Viewer.NETWORK), Viewer.ANYONE.scopes());

    @Autowired
    TestItems items;

    @Autowired
    Library library;

    @Autowired
    Directory directory;

    @Autowired
    Topics topics;

    @Test
    void whatIsWrittenIsFoundAtOnceAndWhatIsChangedIsFoundAsItIsNow() {
        items.put(Item.of("practice", "once", "Quibberish lamps", "Lamps that dim."));
        assertThat(slugs(search("quibberish"))).containsExactly("once");

        items.put(Item.of("practice", "once", "Zamboreel lamps", "Lamps that dim."));
        assertThat(slugs(search("zamboreel"))).containsExactly("once");
        assertThat(search("\"quibberish lamps\"").totalCount()).isZero();
    }

    @Test
    void whatIsDeletedIsGoneEverywhere() {
        var gone = Item.of("resource", "gone", "Vellichor ledger", "About ledgers.")
                .facet("collection", "vellichor-shelf");
        items.put(gone);
        assertThat(values(search(null), LibraryFacetField.COLLECTION)).contains("vellichor-shelf");
        assertThat(suggested("velli")).containsExactly("Vellichor ledger");

        items.remove(gone);
        assertThat(search("vellichor").totalCount()).isZero();
        assertThat(values(search(null), LibraryFacetField.COLLECTION)).doesNotContain("vellichor-shelf");
        assertThat(suggested("velli")).isEmpty();
    }

    @Test
    void whatIsHiddenShowsNowhere() {
        items.put(
                Item.of("practice", "hidden", "Xanthium clearance", "Weeds.")
                        .facet("collection", "xanthium-shelf")
                        .seenBy(Viewer.NETWORK),
                Item.of("playbook", "hidden-steps", "Xanthium guide", "Weeds.")
                        .seenBy(Viewer.NETWORK)
                        .steps(new Part("one", "Find xanthium", "Look for xanthium.")));

        assertThat(search("xanthium").edges()).isEmpty();
        assertThat(search("xanthium").totalCount()).isZero();
        assertThat(search("xanthiun").didYouMean()).isNull();
        assertThat(values(search(null), LibraryFacetField.COLLECTION)).doesNotContain("xanthium-shelf");
        assertThat(suggested("xanth")).isEmpty();
        assertThat(library.evidence("xanthium", Map.of(), 10, Viewer.ANYONE)).isEmpty();
        assertThat(directory
                        .find(named("practice", "xanthium"), Page.forward(10, null), Viewer.ANYONE)
                        .ids())
                .isEmpty();

        assertThat(slugs(search("xanthium", LibraryFilter.NONE, NETWORK)))
                .containsExactlyInAnyOrder("hidden", "hidden-steps");
        assertThat(search("xanthiun", LibraryFilter.NONE, NETWORK).didYouMean()).isEqualTo("xanthium");
    }

    @Test
    void aFacetOfAHiddenTopicDoesNotShowItsName() {
        topics.put("library-hidden", List.of(topic("covert-topic", "Covert topic", List.of(), Viewer.NETWORK)));
        var id = NodeId.of("topic", "library-hidden", "covert-topic");
        items.put(Item.of("practice", "covert", "Brillig bins", "Bins.").facet("topic", id));
        assertThat(labels(search("brillig"), LibraryFacetField.TOPIC)).isEmpty();
        assertThat(labels(search("brillig", LibraryFilter.NONE, NETWORK), LibraryFacetField.TOPIC))
                .containsExactly("Covert topic");
    }

    @Test
    void pagesGoForwardAndBackThroughTheSameOrder() {
        for (int at = 0; at < 7; at++)
            items.put(Item.of("practice", "page-" + at, "Fribble garden", "Same words everywhere.")
                    .number("cities", at / 2));
        for (var order : LibraryOrder.values()) {
            var forward = new ArrayList<String>();
            @Nullable String after = null;
            do {
                var page = page("fribble", order, Page.forward(3, after));
                forward.addAll(slugs(page));
                assertThat(page.totalCount()).isEqualTo(7);
                after = page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null;
            } while (after != null);
            assertThat(forward).as("%s", order).hasSize(7).doesNotHaveDuplicates();

            var back = new ArrayList<String>();
            @Nullable String before = null;
            do {
                var page = page("fribble", order, Page.of(null, null, 3, before));
                back.addAll(0, slugs(page));
                before = page.pageInfo().hasPreviousPage() ? page.pageInfo().startCursor() : null;
            } while (before != null);
            assertThat(back).as("%s", order).isEqualTo(forward);
        }
        var cursor = page("fribble", LibraryOrder.TITLE, Page.forward(1, null))
                .pageInfo()
                .endCursor();
        assertThatThrownBy(() -> page("fribble", LibraryOrder.NEWEST, Page.forward(1, cursor)))
                .isInstanceOf(BadRequest.class);
    }

    @Test
    void abusiveQuestionsAreAnswered() {
        items.put(Item.of("practice", "abuse", "Tulgey wood", "Wood.").body("tulgey wood ".repeat(50)));
        var abuses = List.of(
                "(".repeat(3_000) + "tulgey",
                "tulgey " + "\"".repeat(2_001),
                "* ? ~ ^ : \\ / AND OR NOT + - && || ! { } [ ] tulgey",
                "/(a|b)*{1,1000}/ tulgey",
                "tulgey* *gey t?lgey tulgey~2 title:tulgey",
                "tulgey " + "-a ".repeat(1_000),
                "tulgey " + "\"a b\" ".repeat(600),
                "tulgey " + "wodo ".repeat(700),
                "a".repeat(4_000),
                "\uD800 tulgey \u0000 \u202E 𝕳𝖊𝖑𝖑𝖔",
                "-",
                "\"",
                "-tulgey");
        for (var abuse : abuses) assertThat(search(abuse)).as(abuse).isNotNull();
        assertThat(slugs(search("tulgey* AND (wood"))).contains("abuse");
        var many = new StringBuilder("tulgey");
        for (int at = 0; at < 600; at++) many.append(' ').append(Integer.toString(1_000 + at * 7, 36));
        assertThat(slugs(search(many.toString()))).contains("abuse");
        assertThatThrownBy(() -> search("a".repeat(4_001)))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("4,000");
    }

    @Test
    void wordsAreFoundInOtherFormsAndWithoutAccents() {
        items.put(
                Item.of("resource", "forms", "Mowing vacant properties", "How crews mow snarkish lots."),
                Item.of("resource", "formas", "Viviendas públicas en la niñez jubjub", "Programas de vivienda.")
                        .in("es"));
        assertThat(slugs(search("snarkish lot mowed"))).startsWith("forms");
        assertThat(slugs(search("ninez jubjub vivienda publica"))).startsWith("formas");
        assertThat(slugs(search("¿Cómo funcionan las viviendas públicas de jubjub?")))
                .startsWith("formas");
    }

    @Test
    void quotesHoldWordsTogetherAndAMinusKeepsThemOut() {
        items.put(
                Item.of("practice", "together", "Mimsy borough", "One."),
                Item.of("practice", "apart", "Borough of mimsy", "Two."));
        assertThat(slugs(search("\"mimsy borough\""))).containsExactly("together");
        assertThat(slugs(search("mimsy -one"))).containsExactly("apart");
        assertThat(slugs(search("mimsy borough"))).startsWith("together");
    }

    @Test
    void aMisspeltWordIsFoundAndMended() {
        items.put(Item.of("practice", "typo", "Bandersnatch shelters", "Shelters."));
        var found = search("bandersnach shelters");
        assertThat(slugs(found)).startsWith("typo");
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
                        List.of(topic("outgrabe", "Outgrabe removal", List.of("rathful property", "OGR"), "public")))
                .seq());
        items.put(
                Item.of("practice", "synonym", "Clearing every rathful property", "Lots."),
                Item.of("practice", "about", "Something else entirely", "Lots.").facet("topic", id));
        var found = search("ogr");
        assertThat(slugs(found)).containsExactlyInAnyOrder("synonym", "about");
        assertThat(found.expansions()).singleElement().satisfies(expansion -> {
            assertThat(expansion.term()).isEqualTo("ogr");
            assertThat(expansion.label()).isEqualTo("Outgrabe removal");
            assertThat(expansion.alternatives()).contains("rathful property");
            assertThat(expansion.topicId()).isEqualTo(id);
        });
        assertThat(found.didYouMean()).isNull();
        assertThat(suggested("rathf")).contains("Outgrabe removal");
    }

    @Test
    void aFacetIgnoresItsOwnFilterAndFewHitsSayWhichFilterToDrop() {
        items.put(
                Item.of("practice", "facet-a", "Slithy toves", "A.")
                        .facet("country", "US")
                        .facet("collection", "a"),
                Item.of("resource", "facet-b", "Slithy toves", "B.")
                        .facet("country", "US")
                        .facet("collection", "b"),
                Item.of("resource", "facet-c", "Slithy toves", "C.")
                        .facet("country", "ES")
                        .facet("collection", "b"));
        var filter = filter(List.of(LibraryKind.RESOURCE), List.of("es"));
        var found = search("slithy", filter, Viewer.ANYONE);
        assertThat(slugs(found)).containsExactly("facet-c");
        assertThat(counts(found, LibraryFacetField.COUNTRY)).isEqualTo(Map.of("US", 1, "ES", 1));
        assertThat(counts(found, LibraryFacetField.KIND)).isEqualTo(Map.of("RESOURCE", 1));
        assertThat(labels(found, LibraryFacetField.COUNTRY)).containsExactly("Spain", "United States");
        assertThat(found.relaxations()).containsExactly(new Relaxation(LibraryFacetField.COUNTRY, 2));
    }

    @Test
    void highlightsAreOffsetsAndTheBestStepsStandWithTheirPlaybook() {
        items.put(Item.of("playbook", "steps", "Galumphing <b>streets</b>", "Streets for all.")
                .body("Long ago. ".repeat(80) + "Then came the galumphing crews, and all was well. "
                        + "Since. ".repeat(80))
                .steps(
                        new Part("plan", "Plan the route", "Draw a map of the galumphing streets."),
                        new Part("ask", "Ask people", "Knock on doors.")));
        var edge = search("galumphing crew").edges().getFirst();
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

    @Test
    void namesAreSuggestedByTheirBeginningsTheBestKnownFirst() {
        items.put(
                Item.of("city", "small-frum", "Frumious", "Small.").number("population", 900),
                Item.of("city", "big-frum", "Frumious Bay", "Big.").number("population", 900_000),
                Item.of("practice", "frum-practice", "The frumious bay", "Bay."));
        assertThat(suggested("frum")).containsExactly("Frumious Bay", "Frumious", "The frumious bay");
        assertThat(suggested("bay frum")).containsExactlyInAnyOrder("Frumious Bay", "The frumious bay");
        assertThat(suggested("frimious")).contains("Frumious");
        assertThat(library.suggest("frum", List.of(SuggestionKind.PRACTICE), 8, Viewer.ANYONE))
                .extracting(Suggestion::slug)
                .containsExactly("frum-practice");
        assertThat(suggested("  *")).isEmpty();
    }

    @Test
    void aDirectoryFindsNamesExactFirstThenBeginningsThenMisspelt() {
        items.put(
                Item.of("city", "uffish-1", "Uffish", "Town.")
                        .number("population", 100)
                        .facet("country", "US"),
                Item.of("city", "uffish-2", "Uffishville", "Town.")
                        .number("population", 90_000)
                        .facet("country", "US"),
                Item.of("city", "uffish-3", "New Uffish", "Town.")
                        .number("population", 500)
                        .facet("country", "CA"));
        var found = directory.find(named("city", "uffish"), Page.forward(2, null), Viewer.ANYONE);
        assertThat(found.totalCount()).isEqualTo(3);
        assertThat(ids(found)).containsExactly(id("city", "uffish-1"), id("city", "uffish-2"));
        var rest = directory.find(
                named("city", "uffish"), Page.forward(2, found.pageInfo().endCursor()), Viewer.ANYONE);
        assertThat(ids(rest)).containsExactly(id("city", "uffish-3"));
        assertThat(ids(directory.find(named("city", "uffisch"), Page.forward(5, null), Viewer.ANYONE)))
                .hasSize(3);
        var large = new Directory.Question(
                "city",
                "uffish",
                Map.of("country", Set.of("US", "CA")),
                Map.of("population", 200.0),
                Map.of(),
                "population",
                true);
        assertThat(ids(directory.find(large, Page.forward(5, null), Viewer.ANYONE)))
                .containsExactly(id("city", "uffish-2"), id("city", "uffish-3"));
        assertThat(ids(directory.find(large, Page.of(null, null, 1, null), Viewer.ANYONE)))
                .containsExactly(id("city", "uffish-3"));
    }

    @Test
    void evidenceSaysWhomItSpeaksForAndWhichWordsItAnswers() {
        var led = new Association("LED", "person_1", 1.0);
        items.put(
                Item.of("implementation", "speaks", "Callooh callay", "Done.")
                        .facet("topic", "topic_1")
                        .speaksFor(led),
                Item.of("city", "callooh", "Callooh", "A city is no evidence."));
        var found = library.evidence("callooh frabjous", Map.of("topic", Set.of("topic_1")), 10, Viewer.ANYONE);
        assertThat(found).singleElement().satisfies(evidence -> {
            assertThat(evidence.kind()).isEqualTo("implementation");
            assertThat(evidence.associations()).containsExactly(led);
            assertThat(evidence.topics()).containsExactly("topic_1");
            assertThat(evidence.words()).containsExactly("callooh");
            assertThat(evidence.score()).isPositive();
        });
        assertThat(search("callooh").totalCount()).isZero();
    }

    @Test
    void theIndexHoldsWhatTheGraphHolds() {
        items.put(Item.of("practice", "verified", "Verified", "True.").facet("collection", "x", "y"));
        var verification = library.verify();
        assertThat(verification.documents()).isPositive();
        assertThat(verification.equal()).as("%s", verification).isTrue();
    }

    private LibraryConnection search(@Nullable String query) {
        return search(query, LibraryFilter.NONE, Viewer.ANYONE);
    }

    private LibraryConnection search(@Nullable String query, LibraryFilter filter, Viewer viewer) {
        return library.search(LibraryQuestion.of(query, filter, null, viewer), Page.forward(20, null), Selection.STUBS);
    }

    private LibraryConnection page(String query, LibraryOrder order, Page page) {
        return library.search(LibraryQuestion.of(query, null, order, Viewer.ANYONE), page, Selection.STUBS);
    }

    private List<String> suggested(String prefix) {
        return library.suggest(prefix, null, 8, Viewer.ANYONE).stream()
                .map(Suggestion::text)
                .toList();
    }

    private Map<String, Integer> counts(LibraryConnection found, LibraryFacetField field) {
        var counts = new HashMap<String, Integer>();
        library.facets(found, List.of(field), 100)
                .getFirst()
                .values()
                .forEach(one -> counts.put(one.value(), one.count()));
        return counts;
    }

    private Set<String> values(LibraryConnection found, LibraryFacetField field) {
        return counts(found, field).keySet();
    }

    private List<String> labels(LibraryConnection found, LibraryFacetField field) {
        return library.facets(found, List.of(field), 100).getFirst().values().stream()
                .map(Facet.Value::label)
                .toList();
    }

    private static List<String> slugs(LibraryConnection found) {
        return found.edges().stream().map(edge -> edge.item().slug()).toList();
    }

    private static Directory.Question named(String kind, String words) {
        return new Directory.Question(kind, words, Map.of(), Map.of(), Map.of(), null, false);
    }

    private static List<String> ids(Directory.Found found) {
        return found.ids().stream().map(Edge::node).toList();
    }

    private static String id(String kind, String slug) {
        return NodeId.of(kind, "library-tests", slug);
    }

    private static LibraryFilter filter(List<LibraryKind> kinds, List<String> countries) {
        return new LibraryFilter(
                kinds, null, null, countries, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static TopicRow topic(String id, String label, List<String> altLabels, String visibility) {
        return new TopicRow(
                id,
                label,
                altLabels,
                List.of(),
                List.of(),
                null,
                List.of(),
                Map.of(),
                Map.of(),
                Collections.singletonList(visibility),
                false);
    }
}
