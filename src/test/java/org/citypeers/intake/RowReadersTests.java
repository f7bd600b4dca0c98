package org.citypeers.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citypeers.graph.Put;
import org.citypeers.graph.Row;
import org.citypeers.graph.Target;
import org.citypeers.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowReadersTests {
    enum Method {
        NONE,
        BEFORE_AFTER
    }

    record Fact(String metric, double value, @Nullable PartialDate date) {
        Fact {
            if (metric == null) throw new IllegalArgumentException("metric is missing");
        }
    }

    record Place(
            String id,
            @JsonAlias("state_abbr") @Nullable String state,
            @Nullable Integer year,
            @Nullable Double lat,
            @Nullable Method method,
            List<Fact> facts,
            Map<String, String> identifiers)
            implements Row {}

    private static final IntakeKind<Place> PLACES = IntakeKind.of(
            "places",
            new Target("place", "Place", "id"),
            Place.class,
            (source, rows) -> new Put(Map.of(), 0),
            (source, ids) -> 0L);

    @Test
    void anOpenQuoteSwallowsNothingBeyondItsLine() throws IOException {
        var found = all(new CsvReader(
                file(
                        "id,state,facts\n1,\"open,\n2,\"a\"b,\n3,\"x\ny\",\n4,OH,,5\n5,see \"a, b\",\n6,5\" pipe,\"[{\"\"metric\"\":\"\"m\"\",\"\"value\"\":1}]\"\n"),
                PLACES));
        assertThat(found.stream().map(RowReadersTests::said))
                .containsExactly(
                        "2 in cell 2 something follows the closing quote; write a quote inside a cell twice (\"\")",
                        "3 in cell 2 something follows the closing quote; write a quote inside a cell twice (\"\")",
                        "4 {\"id\":\"3\",\"state\":\"x\\ny\"}",
                        "6 there are 4 cells and 3 columns; put a cell that holds commas into double quotes",
                        "7 in cell 2 and in cell 3 a quote stands inside the text; put each such cell into quotes and write the quote inside it twice (\"\")",
                        "8 {\"id\":\"6\",\"state\":\"5\\\" pipe\",\"facts\":[{\"metric\":\"m\",\"value\":1}]}");
    }

    @Test
    void aFileFullOfOpenQuotesIsRefusedInsteadOfReadAgainFromEachOfThem() throws IOException {
        var reader = new CsvReader(file("id,state\n" + "1\",\"x\n".repeat(60_000)), PLACES);
        var found = new ArrayList<Found>();
        var refused = catchThrowableOfType(Refused.class, () -> {
            for (var next = reader.next(); next.isPresent(); next = reader.next()) found.add(next.get());
        });
        assertThat(refused.sentence()).contains("too many quotes open and never close", "in line");
        assertThat(found).hasSizeBetween(10, 40);
        assertThat(said(found.getFirst())).contains("2 a quote opens in cell", "never closes");
    }

    @Test
    void aRecordLongerThanARowMayBeIsRefusedAndTheNextOneRead() throws IOException {
        var found = all(new CsvReader(file("id,state\n1,\"" + "long\n".repeat(300_000) + "\"\n2,OH\n"), PLACES));
        assertThat(said(found.getFirst())).contains("more than 1 MiB", "a quote opens and never closes");
        assertThat(said(found.getLast())).endsWith("{\"id\":\"2\",\"state\":\"OH\"}");
    }

    @Test
    void aYamlFileIsCutIntoDocumentsAndItems() throws IOException {
        var found = all(new YamlReader(file("""
                # about
                %YAML 1.2
                ---
                id: 0100124
                facts:
                - metric: a
                  value: ~
                ---
                id: [
                --- # a list
                - id: 1
                  text: |
                    - not an item
                - id: 2
                  id: 3
                - just words
                ...
                ---
                [{id: 4}, {id: 5}]
                """)));
        assertThat(found.stream().map(RowReadersTests::said))
                .satisfiesExactly(
                        one -> assertThat(one)
                                .isEqualTo("4 {\"id\":\"0100124\",\"facts\":[{\"metric\":\"a\",\"value\":null}]}"),
                        one -> assertThat(one).startsWith("9 this is not YAML: "),
                        one -> assertThat(one).isEqualTo("11 {\"id\":\"1\",\"text\":\"- not an item\\n\"}"),
                        one -> assertThat(one)
                                .startsWith("14 this is not YAML: ")
                                .contains("id"),
                        one -> assertThat(one).isEqualTo("16 a row is a mapping (id: …); here stands a text"),
                        one -> assertThat(one).isEqualTo("19 {\"id\":\"4\"}"),
                        one -> assertThat(one).isEqualTo("19 {\"id\":\"5\"}"));
    }

    @Test
    void aJsonFileIsCutAtItsBrackets() throws IOException {
        var found = all(new JsonReader(file("[\n {\"id\":\"]}\\\"\"},\n {\"id\" 1},\n 7, [1],\n {\"id\":\"open\"\n")));
        assertThat(found.stream().map(RowReadersTests::said))
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo("2 {\"id\":\"]}\\\"\"}"),
                        one -> assertThat(one).startsWith("3 this is not JSON"),
                        one -> assertThat(one).isEqualTo("4 a row is an object, {\"id\": …}; here stands a number"),
                        one -> assertThat(one).isEqualTo("4 a row is an object, {\"id\": …}; here stands a list"),
                        one -> assertThat(one).startsWith("5 the file ends in the middle of this row"));
    }

    @Test
    void whatARowCannotUnderstandIsASentence() throws IOException {
        assertThat(why("{\"id\":1,\"year\":\"many\"}")).isEqualTo("year: \"many\" is not a whole number");
        assertThat(why("{\"id\":1,\"year\":12.5}")).isEqualTo("year: \"12.5\" is not a whole number");
        assertThat(why("{\"id\":1,\"lat\":[1,2]}")).isEqualTo("lat: a list where a number is wanted");
        assertThat(why("{\"id\":1,\"method\":\"guess\"}"))
                .isEqualTo("method: \"guess\" is not one of NONE, BEFORE_AFTER");
        assertThat(why("{\"id\":1,\"facts\":\"x\"}")).isEqualTo("facts[0]: a text where an object is wanted");
        assertThat(why("{\"id\":1,\"facts\":[{\"metric\":\"a\"},{\"value\":1}]}"))
                .isEqualTo("facts[1]: metric is missing");
        assertThat(why("{\"id\":1,\"facts\":{\"metric\":\"a\",\"date\":\"June\"}}"))
                .isEqualTo("facts[0].date: \"June\" is not a date; write 2014, 2014-06 or 2014-06-30 (ISO 8601)");
        assertThat(why("{\"id\":1,\"identifiers\":{\"geoid\":[1]}}"))
                .isEqualTo("identifiers.geoid: a list where a text is wanted");
    }

    @Test
    void aRowIsUnderstoodKindly() throws IOException {
        var unknown = new ArrayList<String>();
        var row = row(
                "{\"id\":7,\"state_abbr\":\"OH\",\"year\":\"2021.0\",\"lat\":\"41.5\",\"method\":\"before-after\","
                        + "\"facts\":{\"metric\":\"m\",\"value\":\"3\",\"shade\":1},\"identifiers\":{\"geoid\":39},\"size\":null,\"hue\":1}",
                unknown);
        assertThat(row)
                .isEqualTo(new Place(
                        "7",
                        "OH",
                        2021,
                        41.5,
                        Method.BEFORE_AFTER,
                        List.of(new Fact("m", 3, null)),
                        Map.of("geoid", "39")));
        assertThat(unknown).containsExactly("facts.shade", "hue");
    }

    private static String why(String json) {
        var broken = catchThrowableOfType(IllegalArgumentException.class, () -> row(json, new ArrayList<>()));
        return String.valueOf(broken.getMessage());
    }

    private static Place row(String json, List<String> unknown) throws IOException {
        var found = all(new NdjsonReader(file(json))).getFirst();
        return Binding.row(Place.class, ((Found.Tree) found).fields(), unknown::add);
    }

    private static List<Found> all(RowReader reader) throws IOException {
        var all = new ArrayList<Found>();
        for (var found = reader.next(); found.isPresent(); found = reader.next()) all.add(found.get());
        return all;
    }

    private static String said(Found found) {
        return found.line() + " "
                + switch (found) {
                    case Found.Tree tree -> tree.fields().toString();
                    case Found.Broken broken -> broken.reason();
                    case Found.Text text -> text.text();
                };
    }

    private static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
