package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class CallerAddressTests {
    private final CallerAddress behindProxies = new CallerAddress(List.of("10.0.0.0/8", "::1"));

    @Test
    void withoutProxiesNobodyIsBelieved() {
        assertThat(of(new CallerAddress(List.of()), "192.0.2.7", "198.51.100.1"))
                .isEqualTo("192.0.2.7");
    }

    @Test
    void onlyWhatATrustedProxyWroteIsBelieved() {
        assertThat(of(behindProxies, "10.1.2.3", "198.51.100.1")).isEqualTo("198.51.100.1");
        assertThat(of(behindProxies, "192.0.2.7", "198.51.100.1")).isEqualTo("192.0.2.7");
        assertThat(of(behindProxies, "10.1.2.3", "203.0.113.66, 198.51.100.1")).isEqualTo("198.51.100.1");
        assertThat(of(behindProxies, "10.1.2.3", "203.0.113.66, 198.51.100.1, 10.9.9.9"))
                .isEqualTo("198.51.100.1");
        assertThat(of(behindProxies, "0:0:0:0:0:0:0:1", "198.51.100.1")).isEqualTo("198.51.100.1");
    }

    @Test
    void whatIsNoAddressIsNotLookedUp() {
        for (var said : List.of("example.org", "", "localhost", "10.0.0.1:80", "<script>"))
            assertThat(of(behindProxies, "10.1.2.3", said)).as(said).isEqualTo("10.1.2.3");
        assertThat(of(behindProxies, "10.1.2.3")).isEqualTo("10.1.2.3");
    }

    @Test
    void aHouseholdOfNewAddressesCountsAsOne() {
        var one = of(behindProxies, "2001:db8:1:2::1");
        assertThat(of(behindProxies, "2001:db8:1:2:ffff:ffff:ffff:ffff")).isEqualTo(one);
        assertThat(of(behindProxies, "2001:db8:1:3::1")).isNotEqualTo(one);
    }

    private static String of(CallerAddress addresses, String remote, String... said) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(remote);
        for (var header : said) request.addHeader("X-Forwarded-For", header);
        return addresses.of(request);
    }
}
