package org.citypeers.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citypeers.graph.Row;
import org.citypeers.intake.WrittenShelf;
import org.citypeers.playbook.PlaybookRow;
import org.citypeers.playbook.StepRow;
import org.citypeers.practice.PracticeRow;
import org.citypeers.resource.ResourceRow;
import org.citypeers.topic.TopicRow;

/// The shelf as the tests of its contract look at it, read once.
final class TheShelf {
    static final WrittenShelf WRITTEN = WrittenShelf.read();
    static final List<TopicRow> TOPICS = WRITTEN.rows(TopicRow.class);
    static final List<PlaybookRow> PLAYBOOKS = WRITTEN.rows(PlaybookRow.class);
    static final List<ResourceRow> RESOURCES = WRITTEN.rows(ResourceRow.class);
    static final List<PracticeRow> PRACTICES = WRITTEN.rows(PracticeRow.class);

    private TheShelf() {}

    static <R extends Row> Map<String, R> byId(List<R> rows) {
        return rows.stream().collect(Collectors.toMap(Row::id, Function.identity()));
    }

    static <R extends Row> List<String> ids(Class<R> type) {
        return WRITTEN.rows(type).stream().map(Row::id).toList();
    }

    static boolean isSample(Row row) {
        return WRITTEN.path(row).startsWith("samples/");
    }

    /// How a row can refer to those of a class: by id within its source, and the sample world to the shelf by `shelf:id`.
    static <R extends Row> Set<String> namesOf(Class<R> type, Row from) {
        var names = new HashSet<String>();
        for (var row : WRITTEN.rows(type)) {
            if (isSample(row) == isSample(from)) names.add(row.id());
            else if (isSample(from)) names.add("shelf:" + row.id());
        }
        return names;
    }

    static Stream<StepRow> steps(PlaybookRow playbook) {
        return playbook.sections().stream().flatMap(section -> section.steps().stream());
    }

    static List<String> keys(PlaybookRow playbook) {
        return steps(playbook).map(StepRow::stepKey).toList();
    }

    /// The file a row stands in, as it is written.
    static String text(Row row) {
        return text(WRITTEN.path(row));
    }

    static String text(String path) {
        try {
            return Files.readString(WrittenShelf.FOLDER.resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
