package org.citypeers.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.citypeers.city.Cities;
import org.citypeers.city.CityRow;
import org.citypeers.graph.Put;
import org.citypeers.graph.Row;
import org.citypeers.graph.Target;
import org.citypeers.people.People;
import org.citypeers.people.PersonRow;
import org.citypeers.people.PostRow;
import org.citypeers.people.Posts;
import org.citypeers.playbook.PlaybookMarkdown;
import org.citypeers.playbook.PlaybookRow;
import org.citypeers.playbook.Playbooks;
import org.citypeers.practice.PracticeRow;
import org.citypeers.practice.Practices;
import org.citypeers.program.ProgramRow;
import org.citypeers.program.Programs;
import org.citypeers.resource.ResourceMarkdown;
import org.citypeers.resource.ResourceRow;
import org.citypeers.resource.Resources;
import org.citypeers.topic.TopicRow;
import org.citypeers.topic.Topics;

/// The shelf as it is written: its rows, read by the readers of the intake, without a portal.
public final class WrittenShelf {
    public static final Path FOLDER = Path.of("resources-library");

    private final List<ShelfFile> files;
    private final Set<String> complaints = new LinkedHashSet<>();
    private final Map<Row, String> paths = new HashMap<>();
    private final Map<Class<?>, List<Row>> rows = new HashMap<>();

    private WrittenShelf(List<ShelfFile> files) throws IOException {
        this.files = files;
        read(plain("topics", Topics.TARGET, TopicRow.class));
        read(plain("cities", Cities.TARGET, CityRow.class));
        read(plain("programs", Programs.TARGET, ProgramRow.class));
        read(plain("posts", Posts.TARGET, PostRow.class));
        read(plain("people", People.TARGET, PersonRow.class));
        read(plain("practices", Practices.TARGET, PracticeRow.class));
        read(plain("resources", Resources.TARGET, ResourceRow.class)
                .readingMarkdown(new MarkdownForm<>(IntakeKinds::resource, ResourceMarkdown::write)));
        read(plain("playbooks", Playbooks.TARGET, PlaybookRow.class)
                .readingMarkdown(new MarkdownForm<>(IntakeKinds::playbook, PlaybookMarkdown::write)));
    }

    public static WrittenShelf read() {
        try {
            var settings = new IntakeProperties(true, FOLDER, true, Duration.ofSeconds(5));
            return new WrittenShelf(new ShelfFiles(settings).all());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /// The rows of a class, samples among them, in the order of their files.
    public <R extends Row> List<R> rows(Class<R> type) {
        return rows.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }

    /// The rows of every kind, samples among them.
    public List<Row> everyRow() {
        return rows.values().stream().flatMap(List::stream).toList();
    }

    /// Where a row stands, below the shelf.
    public String path(Row row) {
        return paths.getOrDefault(row, "");
    }

    /// Everything a reader would have said about the files: rows refused, fields not known, files in no folder.
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /// Every file there is, by its path below the shelf.
    public Stream<String> files() {
        return files.stream().map(ShelfFile::path);
    }

    private <R extends Row> void read(IntakeKind<R> kind) throws IOException {
        for (var file : files) {
            if (!file.kind().equals(kind.name())) continue;
            var report = new Report(false);
            var taken = new ArrayList<R>();
            var format = Formats.ofFile(kind, file.name()).orElseThrow();
            var text = Utf8.unmarked(new ByteArrayInputStream(file.content()));
            var reading =
                    new Reading<>(kind, file.source(), () -> format.open(text, kind, file.within()), report, true);
            for (var row = reading.next(); row.isPresent(); row = reading.next())
                taken.add(row.get().entry().row());
            taken.forEach(row -> paths.put(row, file.path()));
            rows.computeIfAbsent(kind.row(), none -> new ArrayList<>()).addAll(taken);
            report.rejections()
                    .forEach(row -> complaints.add(file.path() + " line " + row.line() + ": " + row.reason()));
            report.warnings().forEach(warning -> complaints.add(file.path() + ": " + warning));
            if (report.error() != null) complaints.add(file.path() + ": " + report.error());
        }
    }

    private static <R extends Row> IntakeKind<R> plain(String name, Target target, Class<R> type) {
        return IntakeKind.of(name, target, type, (source, rows) -> new Put(Map.of(), 0), (source, ids) -> 0L);
    }
}
