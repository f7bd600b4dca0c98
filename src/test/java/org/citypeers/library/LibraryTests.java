package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.PortalTest;
import org.citypeers.shared.BadRequest;
import org.citypeers.shared.Directory;
import org.citypeers.shared.IndexedItem.Association;
import org.citypeers.shared.IndexedItem.Part;
import org.citypeers.shared.NodeId;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.citypeers.topic.Topics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is written is found, and what is hidden or gone is not.
@PortalTest
class LibraryTests {
    @Autowired
    TestItems items;

    @Autowired
    Library library;

    @Autowired
    Directory directory;

    @Autowired
    Topics topics;

    @Autowired
    Asking asking;

    @Test
    void whatIsWrittenIsFoundAtOnceAndWhatIsChangedIsFoundAsItIsNow() {
        items.put(Item.of("practice", "once", "Quibberish lamps", "Lamps that dim."));
        assertThat(Asking.slugs(asking.search("quibberish"))).containsExactly("once");

        items.put(Item.of("practice", "once", "Zamboreel lamps", "Lamps that dim."));
        assertThat(Asking.slugs(asking.search("zamboreel"))).containsExactly("once");
        assertThat(asking.search("\"quibberish lamps\"").totalCount()).isZero();
    }

    @Test
    void whatIsDeletedIsGoneEverywhere() {
        var gone = Item.of("resource", "gone", "Vellichor ledger", "About ledgers.")
                .facet("collection", "vellichor-shelf");
        items.put(gone);
        assertThat(asking.values(asking.search(null), LibraryFacetField.COLLECTION))
                .contains("vellichor-shelf");
        assertThat(asking.suggested("velli")).containsExactly("Vellichor ledger");

        items.remove(gone);
        assertThat(asking.search("vellichor").totalCount()).isZero();
        assertThat(asking.values(asking.search(null), LibraryFacetField.COLLECTION))
                .doesNotContain("vellichor-shelf");
        assertThat(asking.suggested("velli")).isEmpty();
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

        assertThat(asking.search("xanthium").edges()).isEmpty();
        assertThat(asking.search("xanthium").totalCount()).isZero();
        assertThat(asking.search("xanthiun").didYouMean()).isNull();
        assertThat(asking.values(asking.search(null), LibraryFacetField.COLLECTION))
                .doesNotContain("xanthium-shelf");
        assertThat(asking.suggested("xanth")).isEmpty();
        assertThat(library.evidence("xanthium", Map.of(), 10, Viewer.ANYONE)).isEmpty();
        assertThat(directory
                        .find(Asking.named("practice", "xanthium"), Page.forward(10, null), Viewer.ANYONE)
                        .ids())
                .isEmpty();

        assertThat(Asking.slugs(asking.search("xanthium", LibraryFilter.NONE, Asking.NETWORK)))
                .containsExactlyInAnyOrder("hidden", "hidden-steps");
        assertThat(asking.search("xanthiun", LibraryFilter.NONE, Asking.NETWORK).didYouMean())
                .isEqualTo("xanthium");
    }

    @Test
    void aFacetOfAHiddenTopicDoesNotShowItsName() {
        topics.put("library-hidden", List.of(Asking.topic("covert-topic", "Covert topic", List.of(), Viewer.NETWORK)));
        var id = NodeId.of("topic", "library-hidden", "covert-topic");
        items.put(Item.of("practice", "covert", "Brillig bins", "Bins.").facet("topic", id));
        assertThat(asking.labels(asking.search("brillig"), LibraryFacetField.TOPIC))
                .isEmpty();
        assertThat(asking.labels(asking.search("brillig", LibraryFilter.NONE, Asking.NETWORK), LibraryFacetField.TOPIC))
                .containsExactly("Covert topic");
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
        for (var abuse : abuses) assertThat(asking.search(abuse)).as(abuse).isNotNull();
        assertThat(Asking.slugs(asking.search("tulgey* AND (wood"))).contains("abuse");
        var many = new StringBuilder("tulgey");
        for (int at = 0; at < 600; at++) many.append(' ').append(Integer.toString(1_000 + at * 7, 36));
        assertThat(Asking.slugs(asking.search(many.toString()))).contains("abuse");
        assertThatThrownBy(() -> asking.search("a".repeat(4_001)))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("4,000");
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
        assertThat(asking.search("callooh").totalCount()).isZero();
    }

    @Test
    void theIndexHoldsWhatTheGraphHolds() {
        items.put(Item.of("practice", "verified", "Verified", "True.").facet("collection", "x", "y"));
        var verification = library.verify();
        assertThat(verification.documents()).isPositive();
        assertThat(verification.equal()).as("%s", verification).isTrue();
    }
}
