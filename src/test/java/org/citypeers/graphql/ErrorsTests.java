package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citypeers.graphql.Engine.code;
import static org.citypeers.graphql.Engine.error;
import static org.citypeers.graphql.Engine.message;

import graphql.ExecutionResult;
import graphql.schema.DataFetcher;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.shared.BadRequest;
import org.citypeers.shared.Scope;
import org.citypeers.shared.TimedOut;
import org.citypeers.shared.UserError;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.access.AccessDeniedException;

class ErrorsTests {
    private static final String SCHEMA = """
            scalar DateTime
            scalar LocalDate
            scalar Markdown
            type Query {
              badRequest: String
              forbidden: String
              denied: String
              timedOut: String
              broken: String
              missing: String!
              number: Int
              echo(text: String, number: Int, day: LocalDate, at: DateTime, color: Color): String
              time: DateTime
              day: LocalDate
              noTime: DateTime
              refusals: [Refusal!]
            }
            enum Color { RED }
            union Refusal = TitleMissing
            type TitleMissing { message: String! path: [String!]! }
            """;

    private final Engine engine = new Engine(SCHEMA, queries());

    private static Map<String, DataFetcher<?>> queries() {
        return Map.ofEntries(
                Map.entry("badRequest", failing(new BadRequest("first is 0; it must be 1 to 100"))),
                Map.entry("forbidden", environment -> {
                    ViewerInterceptor.in(environment.getGraphQlContext()).require(Scope.CONTRIBUTE);
                    return "done";
                }),
                Map.entry("denied", failing(new AccessDeniedException("org.springframework.secret"))),
                Map.entry("timedOut", failing(new TimedOut("ask for less", new IllegalStateException("inner")))),
                Map.entry("broken", failing(new IllegalStateException("MATCH (n) in /secret/path org.neo4j.Driver"))),
                Map.entry("missing", environment -> null),
                Map.entry("number", environment -> "not a number"),
                Map.entry("echo", environment -> environment.getArguments().toString()),
                Map.entry("time", environment -> Instant.parse("2026-11-22T10:00:00Z")),
                Map.entry("day", environment -> LocalDate.of(2026, 11, 22)),
                Map.entry("noTime", environment -> 7),
                Map.entry("refusals", environment -> List.of(UserError.at("title is missing", "input", "title"))));
    }

    @Test
    void whatTheCallerCanMendIsSaidInItsOwnWords() {
        assertThat(error(engine.ask("{ badRequest }")))
                .containsEntry("message", "first is 0; it must be 1 to 100")
                .containsEntry("path", List.of("badRequest"))
                .containsEntry("extensions", Map.of("code", "BAD_REQUEST"))
                .containsKey("locations");
        assertThat(error(engine.ask("{ timedOut }")))
                .containsEntry("message", "ask for less")
                .containsEntry("extensions", Map.of("code", "TIMEOUT"));
    }

    @Test
    void whoMayNotIsToldWhetherATokenIsLackingOrAScope() {
        assertThat(code(engine.ask("{ forbidden }"))).isEqualTo("UNAUTHENTICATED");
        assertThat(code(engine.ask("{ denied }"))).isEqualTo("UNAUTHENTICATED");
        var reader = new Viewer("reader", Set.of(Viewer.PUBLIC), Set.of(Scope.READ));
        assertThat(code(engine.ask("{ forbidden }", Map.of(), reader))).isEqualTo("FORBIDDEN");
        assertThat(code(engine.ask("{ denied }", Map.of(), reader))).isEqualTo("FORBIDDEN");
        var writer = new Viewer("writer", Set.of(Viewer.PUBLIC), Set.of(Scope.CONTRIBUTE));
        assertThat(engine.ask("{ forbidden }", Map.of(), writer).getErrors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"{ broken }", "{ missing }", "{ number }", "{ noTime }"})
    void whatBrokeHereIsAnIdAndNothingElse(String query) {
        var error = error(engine.ask(query));
        assertThat(message(engine.ask(query)))
                .matches("something broke here, not with you; when you report it, give the error id [0-9a-f]{16}");
        assertThat(error.toString())
                .contains("INTERNAL")
                .doesNotContain("MATCH", "secret", "Exception", "org.", "null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ nope }",
                "{",
                "query A { badRequest } query B { badRequest }",
                "{ echo(number: \"seven\") }",
                "{ echo(day: \"2026-02-30\") }",
                "{ echo(day: 7) }",
                "{ echo(at: \"yesterday\") }",
                "{ echo(color: GREEN) }",
                "query($number: Int!) { echo(number: $number) }",
                "query($day: LocalDate = \"x\") { echo(day: $day) }"
            })
    void whatIsWrongWithTheDocumentIsABadRequest(String query) {
        plain(engine.ask(query));
    }

    @Test
    void whatIsWrongWithVariablesIsABadRequest() {
        wrong("query($x: Int) { echo(number: $x) }", Map.of("a", 1));
        wrong("query($x: Int) { echo(number: $x) }", 7_000_000_000L);
        wrong("query($x: String) { echo(text: $x) }", List.of(1, 2));
        wrong("query($x: DateTime) { echo(at: $x) }", Map.of());
        wrong("query($x: LocalDate) { echo(day: $x) }", "2026-13-01");
        wrong("query($x: Color) { echo(color: $x) }", "GREEN");
    }

    @Test
    void timesAndDaysAreWrittenAndReadAsTheirSpecificationsSay() {
        assertThat(engine.ask("{ time day }").<Map<String, Object>>getData())
                .containsEntry("time", "2026-11-22T10:00:00.000Z")
                .containsEntry("day", "2026-11-22");
        var read = engine.ask("{ echo(day: \"2026-11-22\", at: \"2026-11-22T12:00:00+02:00\") }");
        assertThat(String.valueOf(read.<Map<String, Object>>getData()))
                .contains("day=2026-11-22", "at=2026-11-22T12:00+02:00");
    }

    @Test
    void theOnlyMemberOfAUnionNeedsNoRecordOfItsName() {
        assertThat(engine.ask("{ refusals { __typename ... on TitleMissing { message path } } }")
                        .toSpecification())
                .isEqualTo(Map.of(
                        "data",
                        Map.of(
                                "refusals",
                                List.of(Map.of(
                                        "__typename", "TitleMissing",
                                        "message", "title is missing",
                                        "path", List.of("input", "title")))),
                        "extensions",
                        Map.of("cost", Map.of("requested", 4L, "limit", 5000))));
    }

    private void wrong(String query, Object value) {
        plain(engine.ask(query, Map.of("x", value), Viewer.ANYONE));
    }

    private static void plain(ExecutionResult result) {
        assertThat(code(result)).isEqualTo("BAD_REQUEST");
        assertThat(message(result))
                .isNotBlank()
                .doesNotContain("Map", "ArrayList", "java", "Value{", "StringValue", "IntValue", "EnumValue");
        assertThat(result.getErrors().toString()).doesNotContainIgnoringCase("did you mean");
    }

    private static DataFetcher<?> failing(RuntimeException failure) {
        return environment -> {
            throw failure;
        };
    }
}
