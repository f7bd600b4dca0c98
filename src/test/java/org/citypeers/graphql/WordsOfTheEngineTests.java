package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.citypeers.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What is wrong with a document is said in the portal's words, with the place and with what to do.
@PortalTest
class WordsOfTheEngineTests {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ nope }                                                 | there is no field 'nope' in 'Query'",
                "{ viewer }                                               | say in braces behind it which of its fields",
                "{ viewer { name { x } } }                                | leave out what stands in braces",
                "{ city { id } }                                          | needs its argument 'by'",
                "{ city(by: {}) { id } }                                  | takes exactly one of its fields",
                "{ city(by: {slug: 1}) { id } }                           | 'by.slug' is not a 'String'",
                "{ cities(color: RED) { totalCount } }                    | has no argument 'color'",
                "{ search(orderBy: FASTEST) { totalCount } }              | is not a 'LibraryOrder'",
                "{ viewer { ...A } } fragment A on Viewer { ...A }        | leads back to itself",
                "{ viewer { ...A } }                                      | there is no fragment 'A' in the document",
                "query($x: Int) { viewer { name } }                       | '$x' is not used",
                "query { viewer { name } } query B { viewer { name } }    | name each, and say by operationName",
                "{ a: viewer { name } a: city(by: {slug: `x`}) { name } } | give one of them an alias",
                "type X { a: Int }                                        | send operations and fragments only",
                "{ viewer { name }                                        | look for what is missing or too much",
                "{ viewer { name } } }                                    | line 1, column 21",
                "{ % }                                                    | line 1, column 3",
            })
    void aMistakeIsNamedWithItsPlaceAndWhatToDo(String document, String words) {
        var answer = Http.send(Http.post(port, Map.of("query", document.replace('`', '"'))));
        assertThat(Http.code(answer)).isEqualTo("BAD_REQUEST");
        assertThat(Http.message(answer)).contains(words);
        assertThat(Http.json(answer).at("/errors/0/locations/0/line").asInt(0)).isPositive();
        assertThat(answer.body())
                .doesNotContain("ANTLR", "Validation", "@[", "Exception", "graphql.", "Value{", "InvalidSyntax");
    }

    @Test
    void theSchemaInCirclesIsRefusedInWords() {
        var answer = Http.send(
                Http.post(port, Map.of("query", "{ __schema { types { name } } b: __schema { types { name } } }")));
        assertThat(answer.body()).doesNotContain("faith", "too often!");
    }

    /// So that an engine that has more to say is noticed.
    @ParameterizedTest
    @ValueSource(strings = {"Validation", "Parsing", "Execution", "Scalars"})
    void everySentenceOfTheEngineIsReplaced(String name) {
        var engine = ResourceBundle.getBundle(
                "i18n." + name, Locale.ROOT, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var own = ResourceBundle.getBundle("i18n." + name, Locale.ENGLISH);
        for (var key : engine.keySet()) assertThat(own.getString(key)).as(key).isNotEqualTo(engine.getString(key));
    }
}
