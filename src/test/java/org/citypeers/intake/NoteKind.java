package org.citypeers.intake;

import java.util.List;
import java.util.Map;
import org.citypeers.graph.Link;
import org.citypeers.graph.Placed;
import org.citypeers.graph.Sources;
import org.citypeers.graph.Target;
import org.citypeers.graph.Writer;
import org.citypeers.graph.Writing;
import org.citypeers.topic.TopicRow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A kind of rows for tests, read from Markdown.
@Configuration(proxyBeanMethods = false)
class NoteKind {
    private static final Target NOTE = new Target("note", "Note", "label");

    @Bean
    IntakeKind<TopicRow> notes(Sources sources) {
        return IntakeKind.of(
                        "notes",
                        NOTE,
                        TopicRow.class,
                        (source, rows) -> sources.put(NOTE, source, rows, new NoteWriter()),
                        (source, ids) -> sources.remove(NOTE, source, ids))
                .readingMarkdown(new MarkdownForm<>(NoteKind::note, NoteKind::text));
    }

    private static MarkdownForm.Read<TopicRow> note(String file, String text) {
        if (!text.startsWith("# ")) throw new IllegalArgumentException("the first line is no heading");
        var id = file.substring(file.lastIndexOf('/') + 1).replace(".md", "");
        var warnings = text.contains("??") ? List.of("there is an open question in it") : List.<String>of();
        return new MarkdownForm.Read<>(IntakeTests.topic(id, text.substring(2).strip()), warnings);
    }

    private static String text(TopicRow row) {
        return "# " + row.label() + "\n";
    }

    private static final class NoteWriter implements Writer<TopicRow> {
        @Override
        public List<Link> write(Writing writing, String source, List<Placed<TopicRow>> rows) {
            if (rows.stream().anyMatch(one -> one.row().label().equals("Poison")))
                throw new IllegalStateException("a poisoned note");
            writing.run(
                    """
                    UNWIND $rows AS row
                    MERGE (note:Thing {id: row.id})
                    SET note:Note, note.slug = row.id, note.label = row.label
                    """,
                    Map.of(
                            "rows",
                            rows.stream()
                                    .map(one -> Map.of(
                                            "id",
                                            one.nodeId(),
                                            "label",
                                            one.row().label()))
                                    .toList()));
            return List.of();
        }
    }
}
