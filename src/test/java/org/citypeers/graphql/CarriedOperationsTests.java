package org.citypeers.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CarriedOperationsTests {
    private final GraphQlEndpoint endpoint = new Engine("""
                    type Query { a: Int }
                    type Mutation { change: Int }
                    type Subscription { watch: Int }
                    """, Map.of()).endpoint();

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/graphql-response+json", "*/*"})
    void getCarriesNoMutation(String accept) throws Exception {
        var answer = send("GET", "query A { a } mutation B { change }", "B", accept);
        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getContentAsString())
                .contains("send it by POST", "BAD_REQUEST")
                .doesNotContain("data");

        assertThat(send("GET", "query A { a } mutation B { change }", "A", accept)
                        .getStatus())
                .isEqualTo(200);
        assertThat(send("POST", "query A { a } mutation B { change }", "B", accept)
                        .getContentAsString())
                .isEqualTo("{\"data\":{\"change\":null},\"extensions\":{\"cost\":{\"requested\":1,\"limit\":5000}}}");
    }

    @Test
    void oneAnswerCarriesNoSubscription() throws Exception {
        for (var method : List.of("GET", "POST")) {
            var answer = send(method, "subscription S { watch }", "S", "application/json");
            assertThat(answer.getContentAsString())
                    .contains("one answer does not carry it", "text/event-stream")
                    .doesNotContain("data");
        }
    }

    private MockHttpServletResponse send(String method, String query, String name, String accept) throws Exception {
        var request = new MockHttpServletRequest(method, "/graphql");
        request.addHeader("Accept", accept);
        request.setContentType("application/json");
        if (method.equals("GET")) request.setParameters(Map.of("query", query, "operationName", name));
        else
            request.setContent("{\"query\":\"%s\",\"operationName\":\"%s\"}"
                    .formatted(query, name)
                    .getBytes(UTF_8));
        var response = new MockHttpServletResponse();
        endpoint.answer(request, response);
        return response;
    }
}
