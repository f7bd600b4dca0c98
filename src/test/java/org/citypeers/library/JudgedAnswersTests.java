package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citypeers.shared.IndexedItem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/// Who asks a judged question is answered: honesty must not cost answers.
class JudgedAnswersTests {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ir-cranfield", "ir-cisi", "ir-mtrag-un"})
    void judgedQuestionsAreAnswered(String name) throws IOException {
        var data = Path.of(
                Optional.ofNullable(System.getenv("CITYPEERS_TEST_DATA")).orElse("../shared/data"), name);
        assumeTrue(Files.isDirectory(data), () -> data + " is not here");
        try (var judged = new TestLibrary(folder.resolve(name), Duration.ofMinutes(1), List.of())) {
            var items = new ArrayList<IndexedItem>();
            for (var line : Files.readAllLines(data.resolve("docs.jsonl"))) {
                var doc = JSON.readTree(line);
                var title = doc.path("title").asString("");
                items.add(ShelfItems.item(
                        "resource",
                        doc.get("id").asString(),
                        title.isBlank() ? "Untitled" : title,
                        "",
                        doc.path("text").asString("")));
            }
            judged.put(items);
            var empty = new ArrayList<String>();
            int asked = 0;
            for (var line : Files.readAllLines(data.resolve("queries.jsonl"))) {
                var text = Folded.cut(JSON.readTree(line).get("text").asString(), Words.MAX_LENGTH);
                if (text.contains("\"")) continue; // quoted words are required, which is not the rule tested here
                asked++;
                if (judged.slugs(text).isEmpty()) empty.add(text);
            }
            assertThat(empty.size()).as("of %s empty: %s", asked, empty).isLessThanOrEqualTo(asked / 100);
        }
    }
}
