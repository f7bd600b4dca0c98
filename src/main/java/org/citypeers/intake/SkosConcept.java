package org.citypeers.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/// What a file says of one SKOS concept.
final class SkosConcept {
    private final String uri;
    private final long line;
    private final Map<String, Map<String, List<String>>> texts = new TreeMap<>();
    private final Map<String, Set<String>> links = new TreeMap<>();
    private int size;

    SkosConcept(String uri, long line) {
        this.uri = uri;
        this.line = line;
    }

    String uri() {
        return uri;
    }

    long line() {
        return line;
    }

    int size() {
        return size;
    }

    boolean labelled() {
        return texts.containsKey("prefLabel");
    }

    void says(String property, String language, String text) {
        texts.computeIfAbsent(property, fresh -> new TreeMap<>())
                .computeIfAbsent(language, fresh -> new ArrayList<>())
                .add(text);
        size += text.length();
    }

    void names(String property, String other) {
        links.computeIfAbsent(property, fresh -> new LinkedHashSet<>()).add(other);
        size += other.length();
    }

    /// As fields of a topic.
    ///
    /// @param ids of the concepts in the file, by URI
    ObjectNode fields(Map<String, String> ids) {
        var labels = all("prefLabel");
        var main = mainLanguage(labels.keySet());
        var fields = Json.MAPPER.createObjectNode();
        fields.put("id", ids.get(uri));
        fields.put("label", labels.getOrDefault(main, List.of("")).getFirst());
        labels.forEach((language, label) -> {
            if (!language.isEmpty() && !language.equals(main))
                fields.withObjectProperty("labels").put(language, label.getFirst());
        });
        for (var property : List.of("altLabel", "hiddenLabel"))
            all(property).forEach((language, further) -> {
                var list = language.isEmpty() || language.equals(main)
                        ? fields.withArrayProperty("altLabels")
                        : fields.withObjectProperty("altLabelsByLanguage").withArrayProperty(language);
                further.forEach(list::add);
            });
        for (var property : List.of("broader", "related"))
            links(property)
                    .forEach(other -> fields.withArrayProperty(property).add(ids.getOrDefault(other, lastPart(other))));
        fields.withArrayProperty("exactMatch").add(uri);
        links("exactMatch")
                .forEach(other -> fields.withArrayProperty("exactMatch").add(other));
        var definition = definition(main);
        if (!definition.isEmpty()) fields.put("definition", definition);
        return fields;
    }

    /// What follows the last `#` or `/`.
    static String lastPart(String uri) {
        var path = uri.endsWith("/") || uri.endsWith("#") ? uri.substring(0, uri.length() - 1) : uri;
        var part = path.substring(Math.max(path.lastIndexOf('#'), path.lastIndexOf('/')) + 1);
        return part.isEmpty() ? uri : part;
    }

    private String definition(String main) {
        var said = all("definition").isEmpty() ? all("scopeNote") : all("definition");
        return said.getOrDefault(main, said.getOrDefault("", List.of(""))).getFirst();
    }

    private Map<String, List<String>> all(String property) {
        return texts.getOrDefault(property, Map.of());
    }

    private Set<String> links(String property) {
        return links.getOrDefault(property, Set.of());
    }

    /// English where there is some, then what has no language, then the first.
    private static String mainLanguage(Set<String> languages) {
        return languages.stream()
                .min(Comparator.comparingInt(SkosConcept::rank).thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    private static int rank(String language) {
        if (language.equals("en")) return 0;
        if (language.startsWith("en-")) return 1;
        return language.isEmpty() ? 2 : 3;
    }
}
