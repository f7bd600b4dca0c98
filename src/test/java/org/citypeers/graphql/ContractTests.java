package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.citypeers.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/// `schema.graphql` is the contract as it is, `released.graphql` as clients were last told. With
/// `-Dcontract.write=true` the first is written anew.
@PortalTest
class ContractTests {
    private static final Path PRESENT = Path.of("src/docs/api/schema.graphql");
    private static final Path RELEASED = Path.of("src/docs/api/released.graphql");

    @Autowired
    GraphQlSource source;

    @Test
    void theContractThatIsServedIsTheOneThatWasReviewed() throws IOException {
        var printed = Contract.print(source.schema());
        if (Boolean.getBoolean("contract.write")) Files.writeString(PRESENT, printed);
        assertThat(Files.readString(PRESENT))
                .as("after a change that is meant: ./mvnw test -Dtest=ContractTests -Dcontract.write=true")
                .isEqualTo(printed);
    }

    @Test
    void nothingThatClientsWereToldIsBroken() throws IOException {
        assertThat(breaks(Files.readString(RELEASED), Contract.print(source.schema())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true  | type Query { a: Int }",
                "true  | type Query { a(x: Int): Int }",
                "true  | type Query { a(x: Int!): Int b: Int }",
                "true  | type Query { a(x: Int, y: Int!): Int b: String }",
                "true  | type Query { a(x: String): Int b: String }",
                "true  | type Query { a: Int b: String }",
                "false | type Query { a(x: Int): Int b: String d: Int }",
                "false | type Query { a(x: Int, y: Int): Int b: String }",
                "false | type Query { a(x: Int): Int b: String! }",
                "false | type Query { a(x: Int): Int b: String @deprecated(reason: \"old\") }",
            })
    void whatBreaksClientsIsToldFromWhatDoesNot(boolean breaking, String changed) {
        var before = "type Query { a(x: Int): Int b: String }";
        assertThat(breaks(before, changed).isEmpty()).isNotEqualTo(breaking);
    }

    private static List<DiffEvent> breaks(String before, String after) {
        var found = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), found);
        return found.getBreakages();
    }
}
