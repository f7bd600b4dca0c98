package org.citypeers.library;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.citypeers.judged.Judged;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.IndexedItem.Weight;
import org.citypeers.shared.Viewer;
import tools.jackson.databind.json.JsonMapper;

/// Makes items of about a kilobyte out of the sentences of real texts: each mixes those of a few texts, so that words
/// keep the company they have. The same number gives the same item.
final class Sentences {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int TOPICS = 20;
    private static final int CITIES = 300;
    private static final List<String> KINDS =
            List.of("ARTICLE", "TEMPLATE", "ORDINANCE", "CASE_STUDY", "VIDEO", "OTHER");

    private final List<List<String>> texts;

    private Sentences(List<List<String>> texts) {
        this.texts = texts;
    }

    static Sentences ofRealTexts() throws IOException {
        var texts = new ArrayList<List<String>>();
        for (var line : Files.readAllLines(Judged.folder("digitalgov/content.jsonl"))) {
            var body = JSON.readTree(line).path("body_md").asString("");
            var sentences = List.of(body.split("(?<=[.!?])\\s+")).stream()
                    .filter(sentence -> sentence.length() > 40 && sentence.length() < 300)
                    .toList();
            if (sentences.size() > 3) texts.add(sentences);
        }
        return new Sentences(texts);
    }

    /// Topics and cities come first, so that facets have names to show.
    List<IndexedItem> places() {
        var places = new ArrayList<IndexedItem>();
        for (int at = 0; at < TOPICS; at++) places.add(item("topic", "topic-" + at, "Topic " + at, "", Map.of()));
        for (int at = 0; at < CITIES; at++) places.add(item("city", "city-" + at, "City " + at, "", Map.of()));
        return places;
    }

    IndexedItem item(int number) {
        var random = new SplittableRandom(number);
        var sources = List.of(any(texts, random), any(texts, random), any(texts, random));
        var body = new StringBuilder();
        while (body.length() < 900)
            body.append(any(any(sources, random), random)).append(' ');
        Map<String, Set<String>> facets = Map.of(
                "topic", Set.of("topic-" + few(TOPICS, random)),
                "city", Set.of("city-" + few(CITIES, random)),
                "resourceKind", Set.of(any(KINDS, random)));
        return item("resource", "made-" + number, title(any(sources, random), random), body.toString(), facets);
    }

    /// A title with a text of at least this many characters, the same for the same number.
    Made made(int number, int length) {
        var random = new SplittableRandom(number);
        var sources = List.of(any(texts, random), any(texts, random), any(texts, random));
        var body = new StringBuilder();
        while (body.length() < length)
            body.append(any(any(sources, random), random)).append(' ');
        return new Made(title(any(sources, random), random), body.toString());
    }

    record Made(String title, String text) {}

    /// Two to four words as somebody might type them.
    String question(int number) {
        var random = new SplittableRandom(1_000_000_007L * (number + 1));
        var words = any(any(texts, random), random).split("[^A-Za-z]+");
        var asked = new ArrayList<String>();
        for (var word : words) if (word.length() > 4 && asked.size() < 2 + number % 3) asked.add(word);
        return String.join(" ", asked);
    }

    private static String title(List<String> sentences, SplittableRandom random) {
        var words = any(sentences, random).split("\\s+");
        return String.join(" ", List.of(words).subList(0, Math.min(words.length, 7)));
    }

    /// Some far more often than others.
    private static int few(int bound, SplittableRandom random) {
        return (int) (bound * Math.pow(random.nextDouble(), 3));
    }

    private static <T> T any(List<T> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }

    private static IndexedItem item(
            String kind, String id, String title, String body, Map<String, Set<String>> facets) {
        return new IndexedItem(
                kind,
                id,
                id,
                title,
                body.isEmpty() ? "" : body.substring(0, body.indexOf(' ', 120)),
                "/" + kind + "s/" + id,
                "en",
                java.time.Instant.EPOCH,
                body.isEmpty() ? List.of() : List.of(new Text("body", Weight.BODY, body)),
                List.of(),
                facets,
                Map.of(),
                List.of(Viewer.PUBLIC),
                List.of(),
                List.of());
    }
}
