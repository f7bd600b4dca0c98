package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.citypeers.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

@PortalTest
class LintTests {
    @Autowired
    GraphQlSource source;

    @Test
    void theContractKeepsItsStyle() {
        assertThat(Lint.of(source.schema())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "type Query { a: Int! }                                                        | take the whole answer",
                "type Query { getA: Int }                                                      | how instead of what",
                "type Query { some_a: Int }                                                    | no camelCase",
                "type Query { a: A } type A { aName: Int }                                     | repeats its type",
                "type Query { a: A } type A { cityId: ID }                                     | the object is wanted",
                "type Query { a: A } enum A { small }                                          | UPPER_SNAKE",
                "type Query { a: Day } scalar Day                                              | no specification",
                "type Query { a: Int @deprecated(reason: \"old\") }                            | without a date",
                "type Query { a: AConnection } type AConnection { nodes: [Int] }               | first and after",
                "type Query { a: AConnection } type AConnection { nodes: [Int] }               | [AEdge!]!",
                "type Query { a: Int } type Mutation { aDo(x: Int): Int }                      | one input: ADoInput!",
                "type Query { a: Int } type Mutation { aDo(x: Int): Int }                      | ADoPayload",
                "type Query { a: AError } union AError = B type B { x: Int }                   | no UserError",
            })
    void eachRuleFindsWhatItIsFor(String schema, String complaint) {
        var made = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(schema));
        assertThat(Lint.of(made)).anySatisfy(found -> assertThat(found).contains(complaint));
    }

    @Test
    void whatIsDeprecatedWithADateMayStay() {
        var made = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser()
                .parse("type Query { a: Int @deprecated(reason: \"Use b. (until 2027-06-01)\") b: Int }"));
        assertThat(Lint.of(made)).isEmpty();
    }
}
