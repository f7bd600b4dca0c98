package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.citypeers.PortalTest;
import org.citypeers.shared.NodeId;
import org.citypeers.shared.Viewer;
import org.citypeers.topic.TopicRow;
import org.citypeers.topic.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@PortalTest
class NodesTests {
    private static final String SOURCE = "nodes";
    private static final String SNOW = NodeId.of("topic", SOURCE, "nodes-snow");
    private static final String ICE = NodeId.of("topic", SOURCE, "nodes-ice");
    private static final String HIDDEN = NodeId.of("topic", SOURCE, "nodes-hidden");

    @Autowired
    HttpGraphQlTester portal;

    @Autowired
    Topics topics;

    @BeforeEach
    void threeTopics() {
        topics.put(
                SOURCE,
                List.of(
                        topic("nodes-snow", List.of(), Viewer.PUBLIC),
                        topic("nodes-ice", List.of("nodes-snow"), Viewer.PUBLIC),
                        topic("nodes-hidden", List.of("nodes-snow"), Viewer.NETWORK)));
    }

    @Test
    void aNodeIsFoundByItsIdAndKnowsItsType() {
        portal.document("query($id: ID!) { node(id: $id) { __typename id ... on Topic { slug } } }")
                .variable("id", SNOW)
                .execute()
                .path("node")
                .entity(Map.class)
                .isEqualTo(Map.of("__typename", "Topic", "id", SNOW, "slug", "nodes-snow"));
    }

    @Test
    void whatIsNotThereOrNotToBeSeenIsNull() {
        for (var id : List.of("", "x", "topic_", "nothing_" + SNOW.substring(6), SNOW + "0", HIDDEN, "'; DROP"))
            portal.document("query($id: ID!) { node(id: $id) { id } }")
                    .variable("id", id)
                    .execute()
                    .path("node")
                    .valueIsNull();
    }

    @Test
    void manyNodesComeInTheOrderAskedForWithNullForWhatIsMissing() {
        var answer = portal.document("query($ids: [ID!]!) { nodes(ids: $ids) { id } }")
                .variable("ids", List.of(ICE, "x", SNOW, HIDDEN, ICE, "city_" + SNOW.substring(6)))
                .execute();
        answer.path("nodes[*]").entityList(Object.class).hasSize(6);
        answer.path("nodes[0].id").entity(String.class).isEqualTo(ICE);
        answer.path("nodes[1]").valueIsNull();
        answer.path("nodes[2].id").entity(String.class).isEqualTo(SNOW);
        answer.path("nodes[3]").valueIsNull();
        answer.path("nodes[4].id").entity(String.class).isEqualTo(ICE);
        answer.path("nodes[5]").valueIsNull();
    }

    @Test
    void moreThanAHundredIdsAreRefusedInWords() {
        portal.document("query($ids: [ID!]!) { nodes(ids: $ids) { id } }")
                .variable("ids", Collections.nCopies(101, SNOW))
                .execute()
                .errors()
                .satisfy(errors -> {
                    assertThat(errors).hasSize(1);
                    assertThat(errors.getFirst().getMessage()).contains("ids has 101 values", "at most 100");
                    assertThat(errors.getFirst().getExtensions()).containsEntry("code", "BAD_REQUEST");
                });
    }

    @Test
    void batchesBelowBatchesAnswer() {
        portal.document("query($id: ID!) { node(id: $id) { ... on Topic {"
                        + " narrower { slug broader { slug narrower { slug related { slug } } } } } } }")
                .variable("id", SNOW)
                .execute()
                .path("node.narrower[*].broader[*].narrower[*].slug")
                .entityList(String.class)
                .containsExactly("nodes-ice");
    }

    private static TopicRow topic(String id, List<String> broader, String visibility) {
        return new TopicRow(
                id, id, List.of(), broader, List.of(), null, List.of(), Map.of(), Map.of(), List.of(visibility), false);
    }
}
