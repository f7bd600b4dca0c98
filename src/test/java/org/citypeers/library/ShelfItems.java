package org.citypeers.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.IndexedItem.Weight;
import org.citypeers.shared.Viewer;
import org.citypeers.topic.Concept;
import org.citypeers.topic.Topic;

/// The files of the shelf as items, without a portal that loads them.
final class ShelfItems {
    private static final Path SHELF = Path.of("resources-library");

    private ShelfItems() {}

    static List<IndexedItem> all() throws IOException {
        var items = new ArrayList<IndexedItem>();
        for (var kind : List.of("playbook", "resource", "practice")) {
            try (var files = Files.list(SHELF.resolve(kind + "s"))) {
                for (var file : files.sorted().toList()) items.add(file(kind, file));
            }
        }
        return items;
    }

    private static IndexedItem file(String kind, Path file) {
        try {
            var slug = file.getFileName().toString().replaceAll("\\.(md|yaml)$", "");
            var text = Files.readString(file);
            return item(
                    kind,
                    slug,
                    value(text, "title").orElse(slug),
                    value(text, "summary").orElse(""),
                    text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<String> value(String text, String key) {
        var line = Pattern.compile("(?m)^" + key + ": (.*(?:\\n  .*)*)").matcher(text);
        return line.find() ? Optional.of(line.group(1).strip()) : Optional.empty();
    }

    static IndexedItem item(String kind, String slug, String title, String summary, String body) {
        return new IndexedItem(
                kind,
                TestLibrary.id(kind, slug),
                slug,
                title,
                summary,
                "/" + kind + "s/" + slug,
                slug.endsWith(".es") ? "es" : "en",
                Instant.EPOCH,
                List.of(new Text("body", Weight.BODY, body)),
                List.of(),
                Map.of("topic", topicsIn(body)),
                Map.of(),
                List.of(Viewer.PUBLIC),
                List.of(),
                List.of());
    }

    /// Those a file names in its front.
    private static HashSet<String> topicsIn(String text) {
        var ids = new HashSet<String>();
        var list = Pattern.compile("(?m)^(?:topics|challenges):(?: \\[(.*)]|((?:\\n  - .*)*))")
                .matcher(text);
        while (list.find())
            for (var slug : (list.group(1) == null ? list.group(2) : list.group(1)).split("[,\\s-]*\\n\\s*- |,\\s*"))
                if (!slug.isBlank()) ids.add(TestLibrary.id("topic", slug.strip()));
        return ids;
    }

    static List<Concept> topics() throws IOException {
        var topics = new ArrayList<Concept>();
        for (var line : Files.readAllLines(SHELF.resolve("topics/topics.csv"))) {
            var cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            if (cells.length < 9 || cells[0].equals("id")) continue;
            topics.add(new Concept(
                    TestLibrary.id("topic", cells[0]),
                    cells[0],
                    List.of(
                            new Topic.Label("en", bare(cells[1]), names(cells[2])),
                            new Topic.Label("es", bare(cells[7]), names(cells[8]))),
                    List.of()));
        }
        return topics;
    }

    private static List<String> names(String cell) {
        return Arrays.stream(bare(cell).split("\\|"))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static String bare(String cell) {
        return cell.replace("\"", "");
    }
}
