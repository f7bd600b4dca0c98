package org.citypeers.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BudgetsTests {
    private static final Caller BEARER = Caller.withToken("one", false);

    @Test
    void whoHasSpentTheBudgetIsToldWhenThereIsMore() throws Exception {
        var endpoint = engine("address-budget", "25").endpoint();
        assertThat(ask(endpoint, "192.0.2.1", null).getStatus()).isEqualTo(200);
        assertThat(ask(endpoint, "192.0.2.1", null).getStatus()).isEqualTo(200);
        var refused = ask(endpoint, "192.0.2.1", null);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After"))))
                .isBetween(1, 60);
        assertThat(refused.getContentAsString())
                .contains("\"code\":\"RATE_LIMITED\"", "25 points of cost within a minute", "try again in");
        assertThat(ask(endpoint, "192.0.2.2", null).getStatus()).isEqualTo(200);
    }

    @Test
    void aTokenHasABudgetOfItsOwnAndTheAdministratorNone() throws Exception {
        var endpoint = engine("address-budget", "1", "token-budget", "25").endpoint();
        var other = Caller.withToken("two", false);
        for (var bearer : new Caller[] {BEARER, other}) {
            assertThat(ask(endpoint, "192.0.2.1", bearer).getStatus()).isEqualTo(200);
            assertThat(ask(endpoint, "192.0.2.9", bearer).getStatus()).isEqualTo(200);
            assertThat(ask(endpoint, "192.0.2.1", bearer).getStatus()).isEqualTo(429);
        }
        var administrator = Caller.withToken("administrator", true);
        for (int asked = 0; asked < 50; asked++)
            assertThat(ask(endpoint, "192.0.2.1", administrator).getStatus()).isEqualTo(200);
    }

    @Test
    void whatIsAskedCountsNotHowOften() {
        var budgets = new Budgets(Engine.settings("citypeers.callers", CallerLimits.class, "token-budget", "1000"));
        budgets.charge(BEARER, 990);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> budgets.charge(BEARER, 100));
        budgets.charge(BEARER, 5);
    }

    @Test
    void moreOperationsThanThePortalHasPlacesForAreToldAtOnce() throws Exception {
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        var endpoint = new Engine(
                        "type Query { a: Int }",
                        Map.of("a", environment -> {
                            inside.countDown();
                            leave.await();
                            return 1;
                        }),
                        "at-once",
                        "1")
                .endpoint();
        var first = Thread.ofVirtual().start(() -> {
            try {
                ask(endpoint, "192.0.2.1", null);
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        });
        inside.await();
        var second = ask(endpoint, "192.0.2.1", null);
        assertThat(second.getStatus()).isEqualTo(503);
        assertThat(second.getHeader("Retry-After")).isEqualTo("1");
        assertThat(second.getContentAsString()).contains("RATE_LIMITED", "try again in a moment");
        leave.countDown();
        first.join();
        assertThat(ask(endpoint, "192.0.2.1", null).getStatus()).isEqualTo(200);
    }

    private static Engine engine(String... settings) {
        return new Engine("type Query { a: Int }", Map.of("a", environment -> 1), settings);
    }

    private static MockHttpServletResponse ask(GraphQlEndpoint endpoint, String address, @Nullable Caller bearer)
            throws IOException {
        var request = new MockHttpServletRequest("POST", "/graphql");
        request.setRemoteAddr(address);
        request.setContentType("application/json");
        request.setContent("{\"query\":\"{ a }\"}".getBytes(UTF_8));
        if (bearer != null) request.setAttribute(Caller.ATTRIBUTE, bearer);
        var response = new MockHttpServletResponse();
        endpoint.answer(request, response);
        return response;
    }
}
