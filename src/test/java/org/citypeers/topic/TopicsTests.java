package org.citypeers.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.citypeers.PortalTest;
import org.citypeers.graph.Put.Outcome;
import org.citypeers.graph.References;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class TopicsTests {
    @Autowired
    Topics topics;

    @Autowired
    References references;

    @Test
    void theSameRowAgainChangesNothingAndAChangedRowUpdates() {
        var first = topics.put("topics-again", List.of(row("snow", "Snow", List.of())));
        assertThat(first.outcomes()).containsEntry("snow", Outcome.CREATED);
        assertThat(first.seq()).isPositive();

        var again = topics.put("topics-again", List.of(row("snow", "Snow", List.of())));
        assertThat(again.outcomes()).containsEntry("snow", Outcome.UNCHANGED);
        assertThat(again.seq()).isZero();

        var changed = topics.put("topics-again", List.of(row("snow", "Snow and ice", List.of())));
        assertThat(changed.outcomes()).containsEntry("snow", Outcome.UPDATED);
        assertThat(topics.topic(new TopicBy(null, "snow"), Viewer.ANYONE))
                .hasValueSatisfying(topic -> assertThat(topic.label()).isEqualTo("Snow and ice"));
    }

    @Test
    void aReferenceToWhatIsNotThereYetResolvesWhenItArrives() {
        topics.put("topics-late", List.of(row("late-child", "Child", List.of("late-parent"))));
        assertThat(references.open("topics-late", 10)).containsExactly(new References.Open("topic", "late-parent", 1));

        topics.put("topics-late", List.of(row("late-parent", "Parent", List.of())));
        assertThat(references.open("topics-late", 10)).isEmpty();
        assertThat(topics.below(new TopicBy(null, "late-parent"), Viewer.ANYONE))
                .extracting(Topic::slug)
                .containsExactly("late-child");

        topics.remove("topics-late", List.of("late-parent"));
        assertThat(references.open("topics-late", 10)).containsExactly(new References.Open("topic", "late-parent", 1));
    }

    @Test
    void twoSourcesMayUseOneIdAndTheSecondGetsItsNameInFront() {
        topics.put("topics-one", List.of(row("shared-id", "One", List.of())));
        topics.put("topics-two", List.of(row("shared-id", "Two", List.of())));
        assertThat(topics.topic(new TopicBy(null, "topics-two:shared-id"), Viewer.ANYONE))
                .hasValueSatisfying(topic -> assertThat(topic.label()).isEqualTo("Two"));
    }

    @Test
    void whoSharesNoTokenSeesNothing() {
        var hidden = new TopicRow(
                "hidden",
                "Hidden",
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                Map.of(),
                Map.of(),
                List.of("network"),
                false);
        topics.put("topics-hidden", List.of(hidden));
        assertThat(topics.topic(new TopicBy(null, "hidden"), Viewer.ANYONE)).isEmpty();
    }

    private static TopicRow row(String id, String label, List<String> broader) {
        return new TopicRow(
                id,
                label,
                List.of(),
                broader,
                List.of(),
                null,
                List.of(),
                Map.of(),
                Map.of("es", List.of("nieve")),
                List.of(),
                false);
    }
}
