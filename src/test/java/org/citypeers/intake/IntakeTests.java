package org.citypeers.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citypeers.PortalTest;
import org.citypeers.graph.Sources;
import org.citypeers.topic.TopicRow;
import org.citypeers.topic.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class IntakeTests {
    private static final String NDJSON = "application/x-ndjson";

    @Autowired
    Topics topics;

    @Autowired
    Sources sources;

    @Value("${citypeers.data}")
    Path data;

    @LocalServerPort
    int port;

    private Sender sender;

    @BeforeEach
    void dial() {
        sender = new Sender(port, data);
    }

    @Test
    void theSameFileAgainChangesNothingAndAChangedRowUpdates() {
        var file = """
                {"id":"again-1","label":"One"}

                {"id":2,"label":"Two","altLabels":"zwei"}
                """;
        var first = sender.send("/intake/topics?source=intake-again", NDJSON, file);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.last().path("kind").asString()).isEqualTo("topics");
        assertThat(first.last().path("source").asString()).isEqualTo("intake-again");
        assertThat(first.last().path("searchable").asBoolean()).isTrue();
        assertThat(first.count("read")).isEqualTo(2);
        assertThat(first.count("created")).isEqualTo(2);

        var again = sender.send("/intake/topics?source=intake-again", NDJSON, file);
        assertThat(again.count("unchanged")).isEqualTo(2);
        assertThat(again.count("accepted")).isEqualTo(2);

        var changed = sender.send("/intake/topics?source=intake-again", NDJSON, file.replace("Two", "Second"));
        assertThat(changed.count("updated")).isEqualTo(1);
        assertThat(changed.count("unchanged")).isEqualTo(1);
        assertThat(sources.ids("topic", "intake-again")).containsExactly("2", "again-1");
    }

    @Test
    void everyFormatGivesTheSameRow() {
        var files = Map.of(
                "text/csv",
                "\uFEFFid,label,altLabels,broader,labels.es,altLabels.es,definition\r\n"
                        + "%s,\"Snow, ice\",sleet|hail,winter,Nieve,hielo,\"Said \"\"so\"\"\nin two lines\"\r\n",
                "application/x-ndjson",
                """
                {"id":"%s","label":"Snow, ice","altLabels":["sleet","hail"],"broader":"winter","labels":{"es":"Nieve"},\
                "altLabelsByLanguage":{"es":["hielo"]},"definition":"Said \\"so\\"\\nin two lines"}""",
                "application/json",
                """
                [ {"id":"%s","label":"Snow, ice","altLabels":["sleet","hail"],"broader":["winter"],
                   "labels":{"es":"Nieve"}, "altLabelsByLanguage":{"es":["hielo"]},
                   "definition":"Said \\"so\\"\\nin two lines"} ]""",
                "application/yaml",
                """
                ---
                id: %s
                label: Snow, ice
                altLabels: [sleet, hail]
                broader: winter
                labels: {es: Nieve}
                altLabelsByLanguage:
                  es: hielo
                definition: |-
                  Said "so"
                  in two lines
                """);
        var kept = files.entrySet().stream()
                .map(file -> {
                    var id = "format-" + file.getKey().hashCode();
                    var answer = sender.send(
                            "/intake/topics?source=" + id,
                            file.getKey(),
                            file.getValue().formatted(id));
                    assertThat(answer.count("created"))
                            .as(file.getKey() + answer.body())
                            .isEqualTo(1);
                    assertThat(answer.warnings()).isEmpty();
                    assertThat(answer.count("openReferenceCount")).isEqualTo(1);
                    return sender.get("/export/topics?source=" + id).body().replace(id, "id");
                })
                .collect(Collectors.toSet());
        assertThat(kept).hasSize(1);
    }

    @Test
    void aConceptSchemeBecomesTopics() {
        var turtle = """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix c: <http://example.org/concepts/> .
                c:scheme a skos:ConceptScheme ; skos:prefLabel "All" .
                c:weather a skos:Concept ; skos:prefLabel "Weather"@en, "Wetter"@de ; skos:narrower c:snow .
                c:snow a skos:Concept ; skos:prefLabel "Snow"@en ; skos:altLabel "sleet"@en, "Schneeregen"@de ;
                  skos:hiddenLabel "snwo" ; skos:scopeNote "Frozen."@en ; skos:related c:weather ;
                  skos:exactMatch <http://other.org/snow> ; skos:closeMatch <http://other.org/ice> .
                <http://example.org/other/snow> a skos:Concept ; skos:prefLabel "Other snow" .
                """;
        var answer = sender.send("/intake/topics?source=intake-skos", "text/turtle", turtle);
        assertThat(answer.count("created")).as(answer.body()).isEqualTo(3);
        assertThat(answer.count("openReferenceCount")).isZero();
        assertThat(answer.warnings()).singleElement().asString().contains("closeMatch");
        assertThat(sources.ids("topic", "intake-skos"))
                .containsExactly("http://example.org/concepts/snow", "http://example.org/other/snow", "weather");
        assertThat(sender.get("/export/topics?source=intake-skos").body())
                .contains(
                        "\"altLabels\":[\"sleet\",\"snwo\"]", "\"broader\":[\"weather\"]", "\"definition\":\"Frozen.\"")
                .contains("\"exactMatch\":[\"http://example.org/concepts/snow\",\"http://other.org/snow\"]")
                .contains("\"altLabelsByLanguage\":{\"de\":[\"Schneeregen\"]}", "\"labels\":{\"de\":\"Wetter\"}");

        var jsonLd = """
                {"@context": {"skos": "http://www.w3.org/2004/02/skos/core#", "prefLabel": "skos:prefLabel"},
                 "@id": "http://example.org/ld/rain", "@type": "skos:Concept", "prefLabel": "Rain"}""";
        assertThat(sender.send("/intake/topics?source=intake-ld", "application/ld+json", jsonLd)
                        .count("created"))
                .isEqualTo(1);
        var elsewhere = "{\"@context\": \"http://localhost:" + port + "/context\", \"@id\": \"http://a/b\"}";
        assertThat(sender.send("/intake/topics?source=intake-ld", "application/ld+json", elsewhere)
                        .status())
                .isEqualTo(400);
        var broken = sender.send("/intake/topics?source=intake-ld", "text/turtle", "c:x a ;");
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.error()).contains("line 1");
    }

    @Test
    void aBadRowIsSaidWithItsLineAndTheRestGoesIn() {
        var lines = List.of(
                "{\"id\":\"bad-1\",\"label\":\"Good\"}",
                "{\"id\":\"bad-2\",",
                "{\"id\":\"bad-3\",\"label\":[\"a\",\"b\"]}",
                "{\"id\":\"bad-4\"}",
                "{\"label\":\"No id\"}",
                "[1,2]",
                "{\"id\":\"bad-7\",\"label\":\"" + "x".repeat(301) + "\"}",
                "{\"id\":\"bad-8\",\"label\":\"Half \\ud800\"}",
                "{\"id\":\"bad-9\",\"label\":\"Nul \\u0000\"}",
                "{\"id\":\"bad-10\",\"label\":\"X\",\"labels\":\"es\"}",
                "{\"id\":\"bad-11\",\"label\":\"X\",\"sample\":\"perhaps\"}",
                "{\"id\":\"bad-12\",\"label\":\"X\",\"colour\":1,\"labels\":{\"es\":\"Y\"}}",
                "{\"id\":\"bad-12\",\"label\":\"Later\",\"colour\":2}",
                "{\"id\":\"bad-14\",\"label\":\"X\",\"_source\":\"not a name\"}");
        var answer = sender.send("/intake/topics?source=intake-bad", NDJSON, String.join("\r\n", lines));
        assertThat(answer.reasons())
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("2 -: this is not JSON: "),
                        row -> assertThat(row).isEqualTo("3 bad-3: label: a list where a text is wanted"),
                        row -> assertThat(row).isEqualTo("4 bad-4: label is missing; every topic needs one"),
                        row -> assertThat(row).isEqualTo("5 -: id is empty; give 1 to 300 characters"),
                        row -> assertThat(row).isEqualTo("6 -: a row is an object, {\"id\": …}; here stands a list"),
                        row -> assertThat(row).isEqualTo("7 bad-7: label has more than 300 characters"),
                        row -> assertThat(row)
                                .isEqualTo(
                                        "8 bad-8: label holds half a character (\\ud800 alone); write the whole one"),
                        row -> assertThat(row).isEqualTo("9 bad-9: label holds the character U+0000; remove it"),
                        row -> assertThat(row).isEqualTo("10 bad-10: labels: a text where an object is wanted"),
                        row -> assertThat(row).isEqualTo("11 bad-11: sample: \"perhaps\" is not true or false"),
                        row -> assertThat(row).startsWith("14 bad-14: a source is 1 to 64"));
        assertThat(answer.warnings()).containsExactly("the field colour is not one of topics and was left out");
        assertThat(answer.count("created")).isEqualTo(2);
        assertThat(answer.count("updated")).isEqualTo(1);
        assertThat(sender.get("/export/topics?source=intake-bad").body()).contains("\"label\":\"Later\"");
    }

    @Test
    void bytesThatAreNoUtf8AndRowsThatAreTooLongSpoilOnlyThemselves() throws IOException {
        var file = new ByteArrayOutputStream();
        file.write("{\"id\":\"utf-1\",\"label\":\"caf".getBytes(StandardCharsets.UTF_8));
        file.write(0xe9);
        file.write("\"}\n{\"id\":\"utf-2\",\"label\":\"".getBytes(StandardCharsets.UTF_8));
        file.write("x".repeat(3 << 20).getBytes(StandardCharsets.UTF_8));
        file.write("\"}\n{\"id\":\"utf-3\",\"label\":\"e\u0301\"}".getBytes(StandardCharsets.UTF_8));
        var answer = sender.send("/intake/topics?source=intake-utf", NDJSON, file.toByteArray());
        assertThat(answer.reasons())
                .containsExactly(
                        "1 -: byte 27 (0xe9) is not UTF-8; save the file as UTF-8 and send it again",
                        "2 -: " + RowReader.ROW_TOO_LONG);
        assertThat(sender.get("/export/topics?source=intake-utf").body()).contains("\"label\":\"\u00e9\"");
    }

    @Test
    void aWholeRequestIsRefusedInWords() {
        var header = sender.send("/intake/topics", "text/csv", "name;title\nx;y\n".repeat(100_000));
        assertThat(header.status()).isEqualTo(400);
        assertThat(header.error()).contains("no column id", "altLabels", "name;title");
        assertThat(sender.send("/intake/topics", "text/csv", "id,colour\n1,red\n")
                        .error())
                .contains("beside id", "id, colour");
        assertThat(sender.send("/intake/topics", "text/csv", "").status()).isEqualTo(400);

        var kind = sender.send("/intake/planets", NDJSON, "{}");
        assertThat(kind.status()).isEqualTo(404);
        assertThat(kind.error()).contains("topics");

        var type = sender.send("/intake/topics", "application/x-www-form-urlencoded", "x".repeat(3 << 20));
        assertThat(type.status()).isEqualTo(415);
        assertThat(type.error()).contains("application/x-ndjson", "text/csv");
        assertThat(sender.send("/intake/topics", "", "{}").status()).isEqualTo(415);
        assertThat(sender.send("/intake/topics", "text/markdown", "# Hi").status())
                .isEqualTo(415);
        assertThat(sender.send("/intake/topics", "text/csv; charset=iso-8859-1", "id,label")
                        .status())
                .isEqualTo(415);
        assertThat(sender.send("/intake/topics", "multipart/form-data; boundary=b", "--b\r\n")
                        .status())
                .isEqualTo(415);
        assertThat(sender.send("/intake/topics?source=a/b", NDJSON, "{}").status())
                .isEqualTo(400);
        assertThat(sender.send("/intake/topics", NDJSON, new byte[] {(byte) 0xff, (byte) 0xfe, 'x', 0})
                        .error())
                .contains("UTF-16");
        assertThat(sender.get("/export/topics?format=pdf").status()).isEqualTo(400);
    }

    @Test
    void aRowThatPoisonsItsBatchIsRejectedAlone() {
        var rows = IntStream.range(0, 20)
                .mapToObj(n -> "{\"id\":\"poison-" + n + "\",\"label\":\"" + (n == 7 ? "Poison" : "Fine") + "\"}")
                .collect(Collectors.joining("\n"));
        var answer = sender.send("/intake/notes?source=intake-poison", NDJSON, rows);
        assertThat(answer.count("created")).isEqualTo(19);
        assertThat(answer.reasons()).containsExactly("8 poison-7: the row could not be written: a poisoned note");
    }

    @Test
    void twoSourcesMayUseOneIdAndReferencesOfALaterFileResolve() {
        sender.send("/intake/topics?source=intake-one", NDJSON, "{\"id\":\"clash\",\"label\":\"One\"}");
        var second = sender.send(
                "/intake/topics?source=intake-two",
                NDJSON,
                "{\"id\":\"clash\",\"label\":\"Two\",\"broader\":\"intake-late\"}");
        assertThat(second.count("created")).isEqualTo(1);
        assertThat(second.last().path("openReferences").path(0).path("value").asString())
                .isEqualTo("intake-late");
        var third =
                sender.send("/intake/topics?source=intake-two", NDJSON, "{\"id\":\"intake-late\",\"label\":\"Late\"}");
        assertThat(third.count("openReferenceCount")).isZero();
        assertThat(sources.kept("topic", "intake-one", "", 9)).hasSize(1);
        assertThat(sources.kept("topic", "intake-two", "", 9)).hasSize(2);
    }

    @Test
    void whatWentOutComesInAgainTheSame() {
        var rows = List.of(
                "{\"id\":\"trip/1 \u00e4\",\"label\":\"Comma, \\\"quote\\\"\\nand line\",\"altLabels\":[\"a|b\",\"[c]\",\"d\"]}",
                "{\"id\":\"trip-2\",\"label\":\"- dash: yes\",\"labels\":{\"es\":\"no\"},\"altLabelsByLanguage\":{\"es\":[\"x\",\"y\"]},"
                        + "\"visibility\":[\"network\"],\"broader\":[\"trip/1 \u00e4\",\"nowhere\"]}",
                "{\"id\":\"007\",\"label\":\"12\",\"sample\":true,\"exactMatch\":[\"http://a/b?c=d&e\"],\"definition\":\" # \"}");
        sender.send("/intake/topics?source=intake-trip", NDJSON, String.join("\n", rows));
        var before = sender.get("/export/topics?source=intake-trip").body();
        for (var format : Map.of("ndjson", NDJSON, "csv", "text/csv", "yaml", "application/yaml")
                .entrySet()) {
            var file = sender.get("/export/topics?source=intake-trip&format=" + format.getKey())
                    .body();
            topics.remove("intake-trip", sources.ids("topic", "intake-trip"));
            var answer = sender.send("/intake/topics?source=intake-trip", format.getValue(), file);
            assertThat(answer.count("created")).as(file + answer.body()).isEqualTo(3);
            assertThat(sender.get("/export/topics?source=intake-trip").body()).isEqualTo(before);
        }
        var everything = sender.get("/export/topics?format=csv").body();
        var answer = sender.send("/intake/topics?source=nobody", "text/csv", everything);
        assertThat(answer.count("rejected")).isZero();
        assertThat(answer.count("unchanged")).isEqualTo(answer.count("read")).isGreaterThan(2);
        assertThat(sources.ids("topic", "nobody")).isEmpty();
    }

    @Test
    void nobodyWritesUnderTheNamesOfThePortalItself() {
        for (var own : List.of("shelf", "sample", "portal")) {
            var answer = sender.send("/intake/topics?source=" + own, NDJSON, "{\"id\":\"own\",\"label\":\"Own\"}");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.error()).contains("\"" + own + "\" belongs to the portal itself", "a name of your own");
        }
        assertThat(sources.ids("topic", "portal")).isEmpty();
    }

    @Test
    void onlyAnAdministratorRestoresRowsOfThePortalItself() {
        var row = "id,label,_source\nrestored,Restored,portal\n";
        assertThat(read(row, false).rejections().getFirst().reason()).contains("belongs to the portal itself");
        assertThat(read(row, true).progress().read()).isEqualTo(1);
        assertThat(read(row, true).rejections()).isEmpty();
    }

    private Report read(String csv, boolean everySource) {
        var report = new Report(false);
        var kind = new NoteKind().notes(sources);
        var file = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
        var reading = new Reading<>(kind, "intake-restore", () -> new CsvReader(file, kind), report, everySource);
        while (reading.next().isPresent()) assertThat(everySource).isTrue();
        return report;
    }

    @Test
    void aSenderWhoLeavesHalfWayLeavesWhatWasTaken() throws Exception {
        try (var socket = new Socket("localhost", port)) {
            var out = socket.getOutputStream();
            out.write(("POST /intake/topics?source=intake-gone HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                            + sender.authorization()
                            + "\r\nContent-Type: " + NDJSON
                            + "\r\nContent-Length: 1000000\r\n\r\n{\"id\":\"gone-1\",\"label\":\"Gone\"}\n{\"id\":\"gone-2\",\"la")
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
        var end = Instant.now().plus(Duration.ofSeconds(10));
        while (sources.ids("topic", "intake-gone").isEmpty() && Instant.now().isBefore(end)) Thread.sleep(50);
        assertThat(sources.ids("topic", "intake-gone")).containsExactly("gone-1");
    }

    @Test
    void twoImportsAtOnceBothGoIn() {
        var answers = IntStream.range(0, 2)
                .mapToObj(who -> CompletableFuture.supplyAsync(() -> sender.send(
                        "/intake/topics?source=intake-both-" + who,
                        NDJSON,
                        IntStream.range(0, 1200)
                                .mapToObj(n -> "{\"id\":\"both-" + n + "\",\"label\":\"L" + n + "\",\"broader\":\"both-"
                                        + n / 2 + "\"}")
                                .collect(Collectors.joining("\n")))))
                .toList();
        answers.forEach(answer -> assertThat(answer.join().count("created"))
                .as(answer.join().body())
                .isEqualTo(1200));
    }

    static TopicRow topic(String id, String label) {
        return new TopicRow(
                id, label, List.of(), List.of(), List.of(), null, List.of(), Map.of(), Map.of(), List.of(), false);
    }
}
