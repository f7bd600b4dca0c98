package org.citypeers.acceptance;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.citypeers.ChildPortal;
import tools.jackson.databind.JsonNode;

/// A file for the intake, and where it goes.
///
/// @param file made anew each time it is sent
record Delivery(String name, String kind, String source, String type, Supplier<byte[]> file) {
    /// In the order they are sent.
    static List<Delivery> all(SharedData data) {
        return List.of(
                rows("places", "cities", "places", data::places),
                rows("world cities", "cities", "world", data::worldCities),
                rows("topics", "topics", "digitalgov", data::digitalGovTopics),
                rows("people", "people", "digitalgov", data::digitalGovPeople),
                rows("documents", "resources", "digitalgov", data::digitalGovDocuments),
                new Delivery("guides", "playbooks", "18f", "application/zip", () -> zipped(data.guides())),
                rows("library", "resources", "cfa", data::codeForAmericaLibrary),
                rows("case studies", "resources", "cfa", data::codeForAmericaCaseStudies));
    }

    private static Delivery rows(String name, String kind, String source, Supplier<Stream<String>> rows) {
        return new Delivery(name, kind, source, "application/x-ndjson", () -> {
            try (var lines = rows.get()) {
                return lines.collect(joining("\n")).getBytes(StandardCharsets.UTF_8);
            }
        });
    }

    /// What the portal said of it.
    record Report(Delivery delivery, JsonNode answer) {
        long count(String of) {
            return answer.get(of).asLong();
        }

        List<Long> counts(String... of) {
            return Stream.of(of).map(this::count).toList();
        }

        Stream<JsonNode> rejections() {
            return answer.get("rejections").valueStream();
        }

        /// The sentences a person would look for first.
        String inShort() {
            return delivery.name() + ": "
                    + Stream.of("read", "created", "updated", "unchanged", "rejected", "openReferenceCount")
                            .map(of -> of + " " + answer.get(of))
                            .collect(joining(", "))
                    + ", rejections " + answer.get("rejections") + ", open " + answer.get("openReferences") + ", error "
                    + answer.get("error");
        }
    }

    Report sentTo(ChildPortal portal) throws IOException, InterruptedException {
        var body = file.get();
        long begun = System.nanoTime();
        var report = new Report(this, portal.send(kind, source, type, body));
        double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        System.out.printf(
                "%-12s %,7d rows in %6.1f s, %,7.0f a second; created %,d, unchanged %,d%n",
                name,
                report.count("read"),
                seconds,
                report.count("read") / seconds,
                report.count("created"),
                report.count("unchanged"));
        return report;
    }

    private static byte[] zipped(Path folder) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
