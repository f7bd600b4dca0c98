package org.citypeers.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.citypeers.shared.StartRefused;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/// Applies schema/graph.cypher: numbered steps, each recorded in the graph when it is done. Statements are written so
/// that a step broken off half-way can run again.
@Component
class SchemaSteps {
    private static final Pattern HEADING = Pattern.compile("(?m)^// step (\\d+): (.+)$");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private final Neo4jClient client;
    private final String server;

    SchemaSteps(Neo4jClient client, Neo4jConnectionDetails server) {
        this.client = client;
        this.server = server.getUri().toString();
    }

    record Step(long number, String title, List<String> statements) {}

    /// @throws StartRefused when the graph holds a step this version does not know
    void apply() {
        var end = Instant.now().plus(PATIENCE);
        while (true)
            try {
                apply(steps(text()));
                return;
            } catch (DataAccessException | Neo4jException failure) {
                if (!slow(failure) || Instant.now().isAfter(end)) throw explained(failure);
            }
    }

    /// A graph that has just been opened on a busy machine takes longer for its first connection than for any other.
    private static boolean slow(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof TimeoutException) return true;
        return false;
    }

    void apply(List<Step> steps) {
        ask("CREATE CONSTRAINT schema_step IF NOT EXISTS FOR (step:SchemaStep) REQUIRE step.number IS UNIQUE");
        long done = done();
        long known = steps.getLast().number();
        if (done > known)
            throw new StartRefused(
                    "The graph was written by a newer CityPeers (schema step " + done + ", this version knows " + known
                            + "): start the newer version, or give this one an older copy of the data folder.",
                    StartRefused.NEWER_GRAPH);
        for (var step : steps) if (step.number() > done) apply(step);
    }

    static List<Step> steps(String text) {
        var steps = new ArrayList<Step>();
        var headings = HEADING.matcher(text).results().toList();
        for (int at = 0; at < headings.size(); at++) {
            var heading = headings.get(at);
            int end = at + 1 < headings.size() ? headings.get(at + 1).start() : text.length();
            var statements = text.substring(heading.end(), end).split(";\\s*(\\n|$)");
            steps.add(new Step(
                    Long.parseLong(heading.group(1)),
                    heading.group(2).strip(),
                    List.of(statements).stream()
                            .map(String::strip)
                            .filter(s -> !s.isEmpty())
                            .toList()));
            if (steps.get(at).number() != at + 1) throw new IllegalStateException("step " + (at + 1) + " is missing");
        }
        if (steps.isEmpty()) throw new IllegalStateException("schema/graph.cypher holds no step");
        return steps;
    }

    private void apply(Step step) {
        step.statements().forEach(this::ask);
        client.query("MERGE (step:SchemaStep {number: $number}) SET step.title = $title, step.at = datetime()")
                .bindAll(Map.of("number", step.number(), "title", step.title()))
                .run();
    }

    private long done() {
        return client.query("MATCH (step:SchemaStep) RETURN coalesce(max(step.number), 0) AS done")
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    private void ask(String statement) {
        client.query(statement).run();
    }

    private RuntimeException explained(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SecurityException)
                return new StartRefused(
                        "The Neo4j server at " + server + " refused the sign-in (" + cause.getMessage()
                                + "): correct spring.neo4j.authentication.username and .password.",
                        StartRefused.SERVER_UNREACHABLE);
            if (cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException)
                return new StartRefused(
                        "No Neo4j server answers at " + server + ": start it, or correct spring.neo4j.uri.",
                        StartRefused.SERVER_UNREACHABLE);
        }
        return failure;
    }

    private static String text() {
        try {
            return new ClassPathResource("schema/graph.cypher").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
