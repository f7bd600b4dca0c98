package org.citypeers.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.PortalTest;
import org.citypeers.shared.NodeId;
import org.citypeers.shared.Viewer;
import org.citypeers.topic.TopicRow;
import org.citypeers.topic.Topics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class PlaybookIndexTests {
    @Autowired
    Playbooks playbooks;

    @Autowired
    PlaybookIndex index;

    @Autowired
    Topics topics;

    @Test
    void theIndexHoldsTheWordsOfTheCurrentVersionWithoutMarks() {
        topics.put("playbooks-index", List.of(topic("wide", List.of()), topic("narrow", List.of("wide"))));
        playbooks.put("playbooks-index", List.of(TestFiles.row("indexed", "Old words.")));
        playbooks.put(
                "playbooks-index", List.of(TestFiles.row("indexed", "**New** words in [a form](resource:none).")));
        var id = playbooks
                .playbook(new PlaybookBy(null, "indexed"), Viewer.ANYONE)
                .orElseThrow()
                .id();
        var wide = NodeId.of("topic", "playbooks-index", "wide");
        assertThat(index.affectedBy(List.of(wide))).containsExactly(id);
        var document = index.documents(List.of(id)).getFirst();
        assertThat(document.parts()).singleElement().satisfies(part -> {
            assertThat(part.key()).isEqualTo("ask");
            assertThat(part.text()).isEqualTo("New words in a form.");
        });
        assertThat(document.texts()).extracting(text -> text.field()).contains("title", "summary", "steps", "body");
        assertThat(document.facets().get("topic")).hasSize(2).contains(wide);
        assertThat(document.facets()).containsEntry("cost", Set.of("LOW")).doesNotContainKey("sample");
        assertThat(index.idsAfter(null, 1)).hasSize(1);
    }

    private static TopicRow topic(String id, List<String> broader) {
        return JsonMapper.shared()
                .convertValue(
                        Map.of("id", id, "label", "Topic " + id, "broader", broader, "sample", false), TopicRow.class);
    }
}
