package org.citypeers.graphql;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.citypeers.graphql.Engine.code;
import static org.citypeers.graphql.Engine.error;

import graphql.ExecutionResult;
import graphql.introspection.IntrospectionQueryBuilder;
import graphql.parser.Parser;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractStringAssert;
import org.citypeers.shared.Scope;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DocumentGuardTests {
    private static final String SCHEMA = """
            type Query {
              things(first: Int, last: Int): ThingConnection
              few(first: Int! = 5): [Thing!]
              many(ids: [ID!]!): [Thing!]
              wide: [Thing!]
            }
            type ThingConnection { edges: [ThingEdge!] nodes: [Thing!] totalCount: Int }
            type ThingEdge { node: Thing }
            type Thing { name: String left: Thing right: Thing things(first: Int): ThingConnection beside: [Thing!] }
            """;

    private final Engine engine = new Engine(
            SCHEMA,
            Map.of(
                    "things", environment -> Map.of(),
                    "few", environment -> List.of(),
                    "many", environment -> List.of(),
                    "wide", environment -> Collections.nCopies(1000, Map.of("beside", Collections.nCopies(1000, 1)))));

    @Test
    void aPageCostsWhatItsItemsCostAsOftenAsThereAreItems() {
        // one for the connection, one for totalCount, and for every item: nodes, name
        assertThat(cost("{ things(first: 100) { totalCount nodes { name } } }")).isEqualTo("202");
        assertThat(cost("{ things(last: 7) { totalCount nodes { name } } }")).isEqualTo("16");
        assertThat(cost("{ things { totalCount nodes { name } } }")).isEqualTo("42");
        assertThat(cost("{ things(first: 100) { ...P } } fragment P on ThingConnection { totalCount nodes { name } }"))
                .isEqualTo("202");
        assertThat(cost("{ few { name } }")).isEqualTo("6");
        assertThat(cost("{ many(ids: [1, 2, 3]) { name } }")).isEqualTo("4");
    }

    @Test
    void pagesInsidePagesMultiply() {
        assertThat(cost("{ things(first: 50) { nodes { things(first: 50) { nodes { name } } } } }"))
                .isEqualTo("5101");
    }

    @Test
    void variablesCountByTheirValue() {
        var query = "query($first: Int) { things(first: $first) { nodes { name } } }";
        assertThat(cost(query, Map.of("first", 10))).isEqualTo("21");
        assertThat(cost(query, Map.of())).isEqualTo("41");
        var byDefault = query.replace("$first: Int", "$first: Int = 100");
        assertThat(cost(byDefault, Map.of())).isEqualTo("201");
        assertThat(cost(byDefault, Map.of("first", 10))).isEqualTo("21");
        assertThat(cost("query($ids: [ID!]!) { many(ids: $ids) { name } }", Map.of("ids", List.of("a", "b"))))
                .isEqualTo("3");
    }

    @Test
    void aPageLargerThanAnyIsLeftToItsFieldToRefuse() {
        assertThat(cost("{ things(first: 2147483647) { nodes { name } } }")).isEqualTo("201");
        assertThat(cost("{ things(first: -5) { nodes { name } } }")).isEqualTo("41");
    }

    @Test
    void theAdministratorHasNoBudgetButTheOtherLimits() {
        var administrator = new Viewer("administrator", Set.of(Viewer.PUBLIC), Set.of(Scope.ADMIN));
        var dear = "{ things(first: 100) { nodes { things(first: 100) { nodes { name } } } } }";
        refused(engine.ask(dear)).contains("cost 20201, limit 5000");
        assertThat(engine.ask(dear, Map.of(), administrator).getErrors()).isEmpty();
        assertThat(engine.ask(nested(20), Map.of(), administrator).getErrors()).isNotEmpty();
    }

    @Test
    void aReusedFragmentIsChargedEveryTime() {
        refused(engine.ask("{ wide { ...F0 } } " + doubling("Thing", 8))).contains("fields 767, limit 500");
        refused(engine.ask("{ wide { ...A } } fragment A on Thing { left { left { left { left { left { ...B } } } } } }"
                        + " fragment B on Thing { left { left { left { left { left { ...C } } } } } }"
                        + " fragment C on Thing { left { left { left { left { left { name } } } } } }"))
                .contains("depth 17, limit 15");
    }

    @Test
    @Timeout(5)
    void fragmentsThatDoubleAreRefusedAtOnce() {
        var started = System.nanoTime();
        refused(engine.ask("{ wide { ...F0 } } " + doubling("Thing", 22))).contains("fields");
        var types = doubling("__Type", 22).replace("left", "a: ofType").replace("right", "b: ofType");
        refused(new Engine(SCHEMA, Map.of(), "aliases", "50").ask("{ __type(name: \"Query\") { ...F0 } } " + types))
                .contains("fields");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    @Timeout(5)
    void countingDoesNotOverflow() {
        refused(engine.ask("{ wide { ...F0 } } " + doubling("Thing", 80))).contains("fields beyond counting");
    }

    @Test
    void aliasesDirectivesAndRepeatedFieldsAreCountedBeforeAnythingElse() {
        refused(engine.ask("{ " + aliases(31, "__typename") + " }")).contains("aliases 31, limit 30");
        assertThat(engine.ask("{ " + aliases(30, "__typename") + " }").getErrors())
                .isEmpty();
        refused(engine.ask("{ __typename " + "@x".repeat(21) + " }")).contains("directives 21, limit 20");
        refused(engine.ask("{ " + "__typename ".repeat(22) + " }")).contains("repeated fields 21, limit 20");
        refused(engine.ask("{ " + "... { __typename } ".repeat(22) + " }")).contains("repeated fields 21, limit 20");
    }

    @Test
    void theSameFieldForDifferentTypesIsNotRepeated() {
        var shape = DocumentShape.of(Parser.parse(
                "{ node { ... on City { name slug } ... on Person { name slug } ... on Topic { name slug } } }"));
        assertThat(shape.repeatedFields()).isZero();
    }

    @Test
    @Timeout(5)
    void longDocumentsAreNotEvenParsed() {
        refused(engine.ask("{ " + "a ".repeat(500_000) + "}")).contains("characters 1000003, limit 100000");
        refused(engine.ask("{ " + "a ".repeat(6_000) + "}")).contains("more than 5000 tokens");
        refused(engine.ask("{ wide " + "{ left ".repeat(600) + "}".repeat(601))).contains("too large");
    }

    @Test
    void thisManyValuesAreNotAnAnswer() {
        var result = engine.ask("{ wide { beside { name } } }");
        assertThat(code(result)).isEqualTo("COST_LIMIT");
        assertThat(result.isDataPresent()).isFalse();
    }

    @Test
    void toolsMayAskForTheSchema() {
        var whole = IntrospectionQueryBuilder.build(
                IntrospectionQueryBuilder.Options.defaultOptions().isOneOf(true));
        assertThat(engine.ask(whole).getErrors()).isEmpty();
    }

    private static String cost(String query) {
        return cost(query, Map.of());
    }

    /// As the refusal tells it when nothing is allowed.
    private static String cost(String query, Map<String, Object> variables) {
        var result = new Engine(SCHEMA, Map.of(), "cost", "0").ask(query, variables, Viewer.ANYONE);
        return String.valueOf(result.getErrors().getFirst().getExtensions().get("actual"));
    }

    private static AbstractStringAssert<?> refused(ExecutionResult result) {
        assertThat(result.getErrors()).hasSize(1);
        assertThat(code(result)).isEqualTo("COST_LIMIT");
        assertThat(result.isDataPresent()).isFalse();
        return assertThat(String.valueOf(error(result).get("message")));
    }

    /// Fragments of which each spreads the next one twice, under two different fields.
    private static String doubling(String type, int levels) {
        var chain = repeated(
                levels,
                at -> "fragment F%1$d on %3$s { left { ...F%2$d } right { ...F%2$d } } ".formatted(at, at + 1, type));
        return chain + "fragment F%d on %s { name }".formatted(levels, type);
    }

    private static String nested(int depth) {
        return "{ wide " + "{ left ".repeat(depth) + "{ name }" + "}".repeat(depth + 1);
    }

    private static String aliases(int number, String field) {
        return repeated(number, at -> "a%d: %s ".formatted(at, field));
    }

    private static String repeated(int number, IntFunction<String> text) {
        return IntStream.range(0, number).mapToObj(text).collect(joining());
    }
}
