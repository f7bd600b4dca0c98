package org.citypeers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What is seen of the portal from the machine it runs on.
@PortalTest
class ManagementTests {
    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @LocalManagementPort
    int management;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/info", "/actuator/metrics"})
    void healthInformationAndMetricsStandOnAPortOfTheirOwn(String path) throws Exception {
        assertThat(get(management, path).statusCode()).isEqualTo(200);
        assertThat(get(port, path).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "heapdump", "threaddump", "beans", "loggers", "configprops", "shutdown", "mappings"})
    void nothingElseStandsThere(String name) throws Exception {
        assertThat(get(management, "/actuator/" + name).statusCode()).isEqualTo(404);
    }

    @Test
    void operationsOfThePortalsPagesAreCountedByNameAndOthersTogether() throws Exception {
        var anybody = Visitor.anybody(port);
        anybody.answer("query MadeUpByACaller { __typename }", Map.of());
        anybody.answer(
                "query TestGreeting($name: String!) { __typename __type(name: $name) { name } }",
                Map.of("name", "Query"));
        for (var meter : new String[] {"graphql.request", "graphql.graph.questions"}) {
            var seen = get(management, "/actuator/metrics/" + meter).body();
            assertThat(seen)
                    .contains("graphql.operation", "TestGreeting", "other")
                    .doesNotContain("MadeUpByACaller");
        }
    }

    private HttpResponse<String> get(int at, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + at + path))
                        .build(),
                BodyHandlers.ofString());
    }
}
