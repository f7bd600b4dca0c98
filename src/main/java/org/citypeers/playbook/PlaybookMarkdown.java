package org.citypeers.playbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.citypeers.shared.FileName;
import org.citypeers.shared.FrontMatter;
import org.citypeers.shared.PlainText;

/// Reads a playbook from one Markdown file, its own kind or a foreign one.
///
/// `##` headings are sections; `###` headings and the items of numbered lists are steps. In a foreign file, without
/// front matter of ours and without step fields, a `###` heading is a step only if it carries a number, and otherwise
/// a section like the wider ones; the numbered lists are steps there as well.
public final class PlaybookMarkdown {
    /// Keys only a playbook written for this portal has.
    private static final Set<String> OWN = Set.of(
            "topics",
            "practice",
            "kind",
            "audience",
            "licence",
            "reviewBy",
            "cost",
            "duration",
            "people",
            "metrics",
            "changelog",
            "translationOf");

    private static final Set<String> SHARED =
            Set.of("id", "title", "summary", "description", "language", "source", "visibility", "sample");

    private PlaybookMarkdown() {}

    /// What a file says, and what was not understood.
    public record Read(PlaybookRow row, List<String> warnings) {}

    /// @param path of the file, with `/`; without its ending it is the id of a playbook that gives none
    /// @throws IllegalArgumentException naming the line, when the front matter or a fenced block is broken
    public static Read read(String path, String file) {
        var warnings = new ArrayList<String>();
        var front = FrontMatter.read(file);
        var unknown =
                front.besides(OWN).stream().filter(key -> !SHARED.contains(key)).toList();
        unknown.forEach(key -> warnings.add("front matter: \"" + key + "\" is not known"));
        boolean own = front.values().keySet().stream().anyMatch(OWN::contains)
                || (unknown.isEmpty() && !front.values().isEmpty());
        var body = SiteMarks.stripped(front.body());
        var outline = outline(front, body, own, warnings);
        var sections = outline.sections();
        if (sections.stream().allMatch(section -> section.steps().isEmpty()))
            warnings.add("no steps were found; write them as ### headings or as a numbered list");
        var title = front.text("title").or(outline::title).orElseGet(() -> FileName.title(path));
        return new Read(row(front, FileName.id(path), title, sections, warnings), List.copyOf(warnings));
    }

    /// The file [#read] reads as this row. Text from elsewhere that holds headings of the first three levels would come
    /// back as sections and steps.
    public static String write(PlaybookRow row) {
        return PlaybookFile.of(row);
    }

    private static Outline outline(FrontMatter front, String body, boolean own, List<String> warnings) {
        try {
            return Outline.of(body, front.bodyLine(), front.text("title").orElse(""), own, warnings);
        } catch (StackOverflowError nested) {
            throw new IllegalArgumentException("the text is nested too deeply to be read", nested);
        }
    }

    private static PlaybookRow row(
            FrontMatter front, String id, String title, List<SectionRow> sections, List<String> warnings) {
        return new PlaybookRow(
                front.text("id").orElse(id),
                PlainText.cut(title, PlaybookRow.MAX_TITLE),
                front.text("summary").or(() -> front.text("description")).orElse(null),
                front.list("topics"),
                front.text("practice").orElse(null),
                front.word("kind", PlaybookKind.class, PlaybookKind.GUIDE, warnings),
                front.word("audience", PlaybookAudience.class, PlaybookAudience.CITY_STAFF, warnings),
                front.text("language").orElse(null),
                front.text("licence").orElse(null),
                front.text("source").orElse(null),
                front.value("reviewBy", LocalDate::parse, "2027-11-30", warnings)
                        .orElse(null),
                front.text("cost").map(Cost::of).orElse(null),
                front.value("duration", StepRow::checkedDuration, "P6M", warnings)
                        .orElse(null),
                front.list("people"),
                metrics(front),
                front.text("changelog").orElse(null),
                front.text("translationOf").orElse(null),
                sections,
                front.list("visibility"),
                front.text("sample").filter("true"::equals).isPresent());
    }

    private static List<PlaybookRow.Metric> metrics(FrontMatter front) {
        var described = front.maps("metrics").stream()
                .filter(metric -> !metric.getOrDefault("label", "").isBlank())
                .map(metric -> new PlaybookRow.Metric(
                        metric.getOrDefault("label", ""), metric.get("unit"), metric.get("method")));
        var named = front.list("metrics").stream().map(label -> new PlaybookRow.Metric(label, null, null));
        return Stream.concat(described, named).toList();
    }
}
