package org.citypeers.intake;

import java.util.List;
import java.util.Map;
import org.citypeers.graph.Link;
import org.citypeers.graph.Placed;
import org.citypeers.graph.Sources;
import org.citypeers.graph.Target;
import org.citypeers.graph.Writer;
import org.citypeers.graph.Writing;
import org.citypeers.graph.changes.Changes;
import org.citypeers.topic.TopicRow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// Until other rooms are there: everybody may import, somebody follows the graph, and there is a kind that is read from
/// Markdown.
@Configuration(proxyBeanMethods = false)
class OpenDoor {
    private static final Target NOTE = new Target("note", "Note", "label");

    /// To be removed when the account room guards the intake.
    @Bean
    SecurityFilterChain everybodyMayImport(HttpSecurity http) {
        return http.csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .build();
    }

    /// To be removed when the library follows the graph.
    @Bean
    PretendFollower pretendFollower(Changes changes) {
        return new PretendFollower(changes);
    }

    @Bean
    IntakeKind<TopicRow> notes(Sources sources) {
        return IntakeKind.of(
                        "notes",
                        NOTE,
                        TopicRow.class,
                        (source, rows) -> sources.put(NOTE, source, rows, new NoteWriter()),
                        (source, ids) -> sources.remove(NOTE, source, ids))
                .readingMarkdown(new MarkdownForm<>(OpenDoor::note, OpenDoor::text));
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

    static final class PretendFollower {
        private final Changes changes;

        PretendFollower(Changes changes) {
            this.changes = changes;
        }

        @Scheduled(fixedDelay = 50)
        void follow() {
            changes.reached(changes.head().seq());
        }
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
