package org.citypeers.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Real data nobody here wrote, at `../shared/data` from the project's root or at CITYPEERS_TEST_DATA, as rows of the
/// intake: telling the intake which foreign field is which is the sender's work.
final class SharedData {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {};

    private final Path folder;

    private SharedData(Path folder) {
        this.folder = folder;
    }

    /// Skips the test, saying so, where the data is absent.
    static SharedData orSkip() {
        var named = System.getenv("CITYPEERS_TEST_DATA");
        var folders = named == null
                ? List.of(Path.of("../shared/data"), Path.of("../../shared/data"))
                : List.of(Path.of(named));
        var folder = folders.stream().filter(Files::isDirectory).findFirst();
        if (folder.isEmpty())
            System.err.println("SKIPPED: no data for the acceptance test; put the shared data at ../shared/data or name"
                    + " its folder in CITYPEERS_TEST_DATA");
        assumeTrue(folder.isPresent(), "the shared data is absent");
        return new SharedData(folder.get());
    }

    Stream<String> places() {
        return rows("us-places/places.jsonl", row -> {
            var city = new LinkedHashMap<String, Object>();
            city.put("id", row.get("geoid"));
            city.put("name", row.get("name"));
            city.put("country", "US");
            for (var same : List.of("state_abbr", "lat", "lon", "website", "aliases", "geonames_id", "geoid"))
                city.put(same, row.get(same));
            city.put("population", row.get("population"));
            city.put("population_year", row.get("population_year"));
            city.put("population_source", "us-places");
            return city;
        });
    }

    Stream<String> worldCities() {
        return rows("world-cities/cities15000.jsonl", row -> {
            var city = new LinkedHashMap<String, Object>();
            city.put("id", row.get("id"));
            city.put("geonames_id", row.get("id"));
            for (var same : List.of("name", "country", "lat", "lon", "population")) city.put(same, row.get(same));
            city.put("population_source", "GeoNames");
            return city;
        });
    }

    Stream<String> digitalGovTopics() {
        return rows(
                "digitalgov/topics.jsonl",
                row -> fields("id", row.get("slug"), "label", row.get("title"), "definition", row.get("deck")));
    }

    Stream<String> digitalGovPeople() {
        return rows(
                "digitalgov/people.jsonl",
                row -> fields(
                        "id", row.get("slug"),
                        "name", row.get("name"),
                        "organization", row.get("agency"),
                        "bio", row.get("bio")));
    }

    Stream<String> digitalGovDocuments() {
        return rows(
                "digitalgov/content.jsonl",
                row -> fields(
                        "id", row.get("id"),
                        "title", row.get("title"),
                        "summary", row.get("summary"),
                        "body", row.get("body_md"),
                        "date", row.get("date"),
                        "authors", row.get("authors"),
                        "topics", row.get("topics"),
                        "kind", "ARTICLE",
                        "collection", "digitalgov",
                        "language", "en",
                        "licence", "CC0-1.0"));
    }

    Stream<String> codeForAmericaLibrary() {
        return rows("cfa/library_items.jsonl", row -> {
            var item = fields(
                    "id", row.get("id"),
                    "title", row.get("title"),
                    "date", row.get("date"),
                    "link", row.get("link"),
                    "kind", "Video".equals(row.get("format")) ? "VIDEO" : "ARTICLE",
                    "collection", "cfa",
                    "licence", "CC-BY-SA-2.0");
            if (row.get("place_geoids") instanceof List<?> geoids)
                item.put(
                        "places", geoids.stream().map(geoid -> "geoid:" + geoid).toList());
            return item;
        });
    }

    Stream<String> codeForAmericaCaseStudies() {
        return rows(
                "cfa/case_studies.jsonl",
                row -> fields(
                        "id",
                        row.get("id"),
                        "title",
                        row.get("title"),
                        "body",
                        row.get("abstract"),
                        "kind",
                        "CASE_STUDY",
                        "collection",
                        "cfa",
                        "licence",
                        "CC-BY-SA-2.0"));
    }

    /// The 18F guides as they are: a tree of Markdown files.
    Path guides() {
        return folder.resolve("playbooks-18f/md");
    }

    private Stream<String> rows(String file, Function<Map<String, Object>, Map<String, Object>> mapped) {
        return read(file).map(row -> JSON.writeValueAsString(withoutNulls(mapped.apply(row))));
    }

    /// The rows of a file as they are.
    Stream<Map<String, Object>> read(String file) {
        try {
            return Files.lines(folder.resolve(file)).map(line -> JSON.readValue(line, ROW));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> row) {
        return row.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int at = 0; at < namesAndValues.length; at += 2)
            fields.put((String) namesAndValues[at], namesAndValues[at + 1]);
        return fields;
    }
}
