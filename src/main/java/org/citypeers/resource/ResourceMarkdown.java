package org.citypeers.resource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.citypeers.shared.FileName;
import org.citypeers.shared.FrontMatter;
import org.citypeers.shared.PartialDate;
import org.citypeers.shared.PlainText;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// Reads a resource from one Markdown file and writes it back: what is known of it is front matter, the rest its body.
public final class ResourceMarkdown {
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+(\\S.*)$");
    private static final Set<String> KNOWN = Set.of(
            "id",
            "title",
            "summary",
            "description",
            "kind",
            "collection",
            "date",
            "language",
            "authors",
            "topics",
            "places",
            "link",
            "licence",
            "publisher",
            "reviewBy",
            "visibility",
            "sample");

    private ResourceMarkdown() {}

    /// What a file says, and what was not understood.
    public record Read(ResourceRow row, List<String> warnings) {}

    /// @param path of the file, with `/`; without its ending it is the id of a resource that gives none
    /// @throws IllegalArgumentException naming the line, when the front matter is broken
    public static Read read(String path, String file) {
        var warnings = new ArrayList<String>();
        var front = FrontMatter.read(file);
        front.besides(KNOWN).forEach(key -> warnings.add("front matter: \"" + key + "\" is not known"));
        var row = new ResourceRow(
                front.text("id").orElseGet(() -> FileName.id(path)),
                PlainText.cut(title(front, path), ResourceRow.MAX_TITLE),
                front.text("summary").or(() -> front.text("description")).orElse(null),
                front.body(),
                front.word("kind", ResourceKind.class, ResourceKind.OTHER, warnings),
                front.text("collection").orElse(null),
                front.value("date", PartialDate::new, "2014, 2014-06 or 2014-06-30", warnings)
                        .orElse(null),
                front.text("language").orElse(null),
                front.list("authors"),
                front.list("topics"),
                front.list("places"),
                front.value("link", ResourceRow::checkedLink, "https://example.org/page", warnings)
                        .orElse(null),
                front.text("licence").orElse(null),
                front.text("publisher").orElse(null),
                front.value("reviewBy", LocalDate::parse, "2027-11-30", warnings)
                        .orElse(null),
                front.list("visibility"),
                front.text("sample").filter("true"::equals).isPresent());
        return new Read(row, List.copyOf(warnings));
    }

    /// The file [#read] reads as this row.
    public static String write(ResourceRow row) {
        var front = new LinkedHashMap<String, @Nullable Object>();
        front.put("id", row.id());
        front.put("title", row.title());
        front.put("summary", row.summary());
        front.put("kind", row.kind().name());
        front.put("collection", row.collection());
        front.put("date", row.date() == null ? null : row.date().value());
        front.put("language", row.language());
        front.put("authors", row.authors());
        front.put("topics", row.topics());
        front.put("places", row.places());
        front.put("link", row.link());
        front.put("licence", row.licence());
        front.put("publisher", row.publisher());
        front.put("reviewBy", row.reviewBy() == null ? null : row.reviewBy().toString());
        front.put("visibility", row.visibility().equals(List.of(Viewer.PUBLIC)) ? List.of() : row.visibility());
        front.put("sample", row.sample() ? true : null);
        return FrontMatter.write(front, row.body());
    }

    private static String title(FrontMatter front, String path) {
        return front.text("title").orElseGet(() -> {
            var heading = HEADING.matcher(front.body());
            return heading.find() ? PlainText.of(heading.group(1)) : FileName.title(path);
        });
    }
}
