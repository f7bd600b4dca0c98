package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.citypeers.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.filter.CorsFilter;

@PortalTest
class OriginTests {
    @LocalServerPort
    int port;

    @Test
    void pagesOfOtherHostsAreToldNothingUnlessTheyAreNamed() {
        var answer =
                Http.send(Http.post(port, Map.of("query", "{ __typename }")).header("Origin", "https://map.example"));
        assertThat(answer.headers().map()).doesNotContainKey("Access-Control-Allow-Origin");
    }

    @Test
    void pagesThatAreNamedMayAskWithATokenAndWithoutCookies() throws Exception {
        var sources = new GraphQlConfiguration()
                .corsConfigurationSource(
                        Engine.settings("citypeers.callers", CallerLimits.class, "origins", "https://map.example"));
        var filter = new CorsFilter(sources);
        for (var origin : new String[] {"https://map.example", "https://evil.example", "null"}) {
            var request = new MockHttpServletRequest("OPTIONS", "/graphql");
            request.setRequestURI("/graphql");
            request.addHeader("Origin", origin);
            request.addHeader("Access-Control-Request-Method", "POST");
            request.addHeader("Access-Control-Request-Headers", "authorization, content-type");
            var response = new MockHttpServletResponse();
            filter.doFilter(request, response, (one, other) -> {});
            assertThat(response.getHeader("Access-Control-Allow-Credentials")).isNull();
            boolean named = origin.equals("https://map.example");
            assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo(named ? origin : null);
            assertThat(response.getStatus()).isEqualTo(named ? 200 : 403);
        }
    }
}
