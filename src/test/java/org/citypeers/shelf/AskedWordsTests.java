package org.citypeers.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The forty queries stay as people typed them, and those that ask for people and cities are put to the door that
/// answers with people and cities.
class AskedWordsTests {
    private static final Map<String, String> ASKED =
            rows("asked.txt").stream().collect(Collectors.toMap(List::getFirst, List::getLast));

    private static final List<List<String>> TYPED = rows("typed-queries.txt");

    @Test
    void everyQueryIsThereInItsOwnWords() {
        assertThat(ASKED).hasSize(40);
        assertThat(TYPED)
                .allSatisfy(row -> assertThat(row.get(1)).as(row.getFirst()).isEqualTo(ASKED.get(row.getFirst())));
        assertThat(TYPED).extracting(List::getFirst).containsAll(ASKED.keySet());
    }

    /// Who asks for a peer gets a peer, or the table says why there is none.
    @Test
    void aQuestionForPeersIsPutToThePeers() {
        var answered = new HashSet<String>();
        for (var row : TYPED) if (List.of("peers", "nobody").contains(row.get(2))) answered.add(row.getFirst());
        assertThat(answered)
                .containsAll(
                        ASKED.keySet().stream().filter(id -> id.startsWith("P")).toList());
    }

    private static List<List<String>> rows(String table) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/shelf-contract", table)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s*\\|\\s*")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
