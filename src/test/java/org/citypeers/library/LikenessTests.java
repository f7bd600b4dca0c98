package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;

/// What is like an item, and why.
class LikenessTests extends FreshLibrary {
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
        assertThat(why(LikenessBasis.CONTEXT)).containsExactly("It comes from a city of the same size.");
        library.put(Item.of("topic", "snow", "Snow", "A topic."))
                .put(Item.of("practice", "one", "Shoveling brigade", "Snow.")
                        .body(words)
                        .facet("topic", TestLibrary.id("topic", "snow")))
                .put(Item.of("practice", "problem", "Icy walks", "Ice.")
                        .facet("topic", TestLibrary.id("topic", "snow")));
        assertThat(why(LikenessBasis.PROBLEM)).containsExactly("It is about Snow.");
        assertThat(why(LikenessBasis.TEXT))
                .containsExactlyInAnyOrder(
                        "It says “Snow”.",
                        "It says “shovel”, another form of “Shoveling”.",
                        "It says “sidewalk”.",
                        "It says “neighbors”.");
        assertThat(alike(LikenessBasis.TEXT)
                        .edges()
                        .getFirst()
                        .highlights()
                        .getFirst()
                        .marks())
                .hasSize(8);
    }

    private List<String> like(LikenessBasis by) {
        return TestLibrary.slugs(alike(by));
    }

    private List<String> why(LikenessBasis by) {
        return alike(by).edges().getFirst().matchedBy().stream()
                .map(MatchReason::sentence)
                .toList();
    }

    private LibraryConnection alike(LikenessBasis by) {
        var like = new Likeness(TestLibrary.id("practice", "one"), by);
        return library.search(LibraryQuestion.like(like, null, Viewer.ANYONE), Page.forward(9, null));
    }
}
