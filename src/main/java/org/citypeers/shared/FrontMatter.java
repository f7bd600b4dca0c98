package org.citypeers.shared;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/// A Markdown file, parted into its YAML front matter and its body.
///
/// @param values of the front matter, in order; empty when the file has none
/// @param body NFC-normalised, with `\n` line ends
/// @param bodyLine the line of the file on which the body begins, from 1
public record FrontMatter(Map<String, Object> values, String body, int bodyLine) {
    public static final int MAX_BYTES = 1 << 20;

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
            .build();

    private static final Pattern OPENED = Pattern.compile("\\w+:.*|\\s+\\S.*|- .*");

    /// Reads a file of at most 1 MiB.
    ///
    /// @throws IllegalArgumentException naming the line, when the front matter is broken
    public static FrontMatter read(String file) {
        if (file.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES)
            throw new IllegalArgumentException("the file has more than 1 MiB; cut it into several");
        var text = Normalizer.normalize(file, Normalizer.Form.NFC)
                .replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        if (text.isBlank()) throw new IllegalArgumentException("the file is empty");
        var lines = List.of(text.split("\n", -1));
        if (!lines.getFirst().stripTrailing().equals("---")) return without(lines, text);
        for (int at = 1; at < lines.size(); at++)
            if (lines.get(at).stripTrailing().matches("---|\\.\\.\\."))
                return new FrontMatter(
                        parsed(String.join("\n", lines.subList(1, at))),
                        String.join("\n", lines.subList(at + 1, lines.size())),
                        at + 2);
        throw new IllegalArgumentException("line 1: the front matter that opens here is not closed with ---");
    }

    /// A title that is followed by more lines of front matter and its end was meant to be one: read as text, the file
    /// would lose all it says about itself.
    private static FrontMatter without(List<String> lines, String text) {
        int end = 0;
        while (end < lines.size() && OPENED.matcher(lines.get(end)).matches()) end++;
        boolean meant =
                end > 1 && end < lines.size() && lines.get(end).stripTrailing().equals("---");
        if (meant && lines.subList(0, end).stream().anyMatch(line -> line.startsWith("title:")))
            throw new IllegalArgumentException(
                    "line 1: the front matter that ends in line " + (end + 1) + " is not opened; write --- above it");
        return new FrontMatter(Map.of(), text, 1);
    }

    /// The value as text, without one or with an empty one nothing.
    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key))
                .filter(value -> !(value instanceof Map || value instanceof Collection))
                .map(value -> value.toString().strip())
                .filter(value -> !value.isEmpty());
    }

    /// The values of a list; a plain text is a list parted by commas or bars.
    public List<String> list(String key) {
        if (values.get(key) instanceof Collection<?> list) return strings(list.stream());
        return text(key).map(text -> strings(Stream.of(text.split("[,|]")))).orElse(List.of());
    }

    /// The values of a list of mappings.
    public List<Map<String, String>> maps(String key) {
        if (!(values.get(key) instanceof Collection<?> list)) return List.of();
        var maps = new ArrayList<Map<String, String>>();
        for (Object one : list) {
            if (!(one instanceof Map<?, ?> map)) continue;
            var texts = new LinkedHashMap<String, String>();
            map.forEach((name, value) -> texts.put(String.valueOf(name), String.valueOf(value)));
            maps.add(texts);
        }
        return maps;
    }

    /// A word of a list of choices, in any case; another one is a warning and taken as `otherwise`.
    public <E extends Enum<E>> E word(String key, Class<E> type, E otherwise, List<String> warnings) {
        var text = text(key);
        if (text.isEmpty()) return otherwise;
        try {
            return Enum.valueOf(type, text.get().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_"));
        } catch (IllegalArgumentException unknown) {
            warnings.add("front matter: %s \"%s\" is not one of %s; taken as %s"
                    .formatted(key, text.get(), List.of(type.getEnumConstants()), otherwise));
            return otherwise;
        }
    }

    /// A value that `read` refuses with an exception is a warning and left out.
    public <T> Optional<T> value(String key, Function<String, T> read, String example, List<String> warnings) {
        var text = text(key);
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(read.apply(text.get()));
        } catch (IllegalArgumentException | DateTimeException unfit) {
            warnings.add("front matter: %s \"%s\" cannot be understood and was left out; write it like %s"
                    .formatted(key, text.get(), example));
            return Optional.empty();
        }
    }

    /// A file with these values, without the empty ones, and this body; [#read] gives the same back.
    public static String write(Map<String, ?> values, String body) {
        var filled = new LinkedHashMap<String, Object>();
        values.forEach((key, value) -> {
            if (value != null && !value.equals("") && !value.equals(List.of())) filled.put(key, value);
        });
        return "---\n" + YAML.writeValueAsString(filled).stripTrailing() + "\n---\n\n" + body.strip() + "\n";
    }

    /// The keys nobody reads.
    public List<String> besides(Collection<String> known) {
        return values.keySet().stream().filter(key -> !known.contains(key)).toList();
    }

    private static List<String> strings(Stream<?> values) {
        return values.filter(value -> value != null && !(value instanceof Map || value instanceof Collection))
                .map(value -> value.toString().strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Map<String, Object> parsed(String yaml) {
        try {
            var tree = YAML.readTree(yaml);
            if (tree.isMissingNode() || tree.isNull()) return Map.of();
            if (!tree.isObject())
                throw new IllegalArgumentException("line 2: the front matter has to be lines of key: value");
            var values = new LinkedHashMap<String, Object>();
            for (var property : tree.properties()) {
                var value = YAML.treeToValue(property.getValue(), Object.class);
                if (value != null) values.put(property.getKey(), value);
            }
            return values;
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null
                    ? 1
                    : Math.max(1, broken.getLocation().getLineNr());
            throw new IllegalArgumentException(
                    "line " + (line + 1) + ": the front matter is not valid YAML: " + reason(broken), broken);
        }
    }

    private static String reason(JacksonException broken) {
        return Optional.ofNullable(broken.getOriginalMessage())
                .orElse("unreadable")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("unreadable");
    }
}
