package org.citypeers.playbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.citypeers.shared.FrontMatter;
import org.citypeers.shared.PlainText;
import org.jspecify.annotations.Nullable;

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
        var outline = Outline.of(body, front.bodyLine(), front.text("title").orElse(""), own, warnings);
        var sections = outline.sections();
        if (sections.stream().allMatch(section -> section.steps().isEmpty()))
            warnings.add("no steps were found; write them as ### headings or as a numbered list");
        var title = front.text("title").or(outline::title).orElseGet(() -> FileName.title(path));
        return new Read(row(front, FileName.id(path), title, sections, warnings), List.copyOf(warnings));
    }

    private static PlaybookRow row(
            FrontMatter front, String id, String title, List<SectionRow> sections, List<String> warnings) {
        return new PlaybookRow(
                front.text("id").orElse(id),
                PlainText.cut(title, PlaybookRow.MAX_TITLE),
                front.text("summary").or(() -> front.text("description")).orElse(null),
                front.list("topics"),
                front.text("practice").orElse(null),
                word(PlaybookKind.class, front, "kind", PlaybookKind.GUIDE, warnings),
                word(PlaybookAudience.class, front, "audience", PlaybookAudience.CITY_STAFF, warnings),
                front.text("language").orElse(null),
                front.text("licence").orElse(null),
                front.text("source").orElse(null),
                date(front, warnings),
                front.text("cost").map(Cost::of).orElse(null),
                duration(front, warnings),
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

    private static <E extends Enum<E>> E word(
            Class<E> type, FrontMatter front, String key, E otherwise, List<String> warnings) {
        var text = front.text(key);
        if (text.isEmpty()) return otherwise;
        try {
            return Enum.valueOf(type, text.get().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_"));
        } catch (IllegalArgumentException unknown) {
            warnings.add("front matter: %s \"%s\" is not one of %s; taken as %s"
                    .formatted(key, text.get(), List.of(type.getEnumConstants()), otherwise));
            return otherwise;
        }
    }

    private static @Nullable LocalDate date(FrontMatter front, List<String> warnings) {
        var text = front.text("reviewBy");
        if (text.isEmpty()) return null;
        try {
            return LocalDate.parse(text.get());
        } catch (DateTimeException notADay) {
            warnings.add(
                    "front matter: reviewBy \"" + text.get() + "\" is not a day and was left out; write 2027-11-30");
            return null;
        }
    }

    private static @Nullable String duration(FrontMatter front, List<String> warnings) {
        Optional<String> text = front.text("duration");
        if (text.isEmpty() || StepRow.isDuration(text.get())) return text.orElse(null);
        warnings.add("front matter: duration \"" + text.get() + "\" is not ISO 8601 and was left out; write P6M");
        return null;
    }
}
