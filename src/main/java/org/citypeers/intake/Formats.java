package org.citypeers.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The media types a kind can come in.
final class Formats {
    private static final Map<String, String> BY_ENDING = Map.of(
            "ndjson", "application/x-ndjson",
            "jsonl", "application/x-ndjson",
            "json", "application/json",
            "csv", "text/csv",
            "yaml", "application/yaml",
            "yml", "application/yaml",
            "ttl", "text/turtle",
            "jsonld", "application/ld+json",
            "md", "text/markdown");

    private Formats() {}

    static Map<String, RowFormat> of(IntakeKind<?> kind) {
        var formats = new LinkedHashMap<String, RowFormat>();
        RowFormat ndjson = (file, of, name) -> new NdjsonReader(file);
        RowFormat yaml = (file, of, name) -> new YamlReader(file);
        formats.put("application/x-ndjson", ndjson);
        formats.put("application/jsonl", ndjson);
        formats.put("application/json", (file, of, name) -> new JsonReader(file));
        formats.put("text/csv", (file, of, name) -> new CsvReader(file, of));
        formats.put("application/yaml", yaml);
        formats.put("application/x-yaml", yaml);
        formats.put("text/yaml", yaml);
        formats.putAll(kind.formats());
        if (kind.markdown() != null) {
            formats.put("text/markdown", (file, of, name) -> new MarkdownReader(file, name));
            formats.put("application/zip", (file, of, name) -> new ZipReader(file));
        }
        return formats;
    }

    /// The format of a file by the ending of its name.
    static Optional<RowFormat> ofFile(IntakeKind<?> kind, String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_ENDING.get(ending)).map(of(kind)::get);
    }
}
