package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citypeers.graphql.Http.code;
import static org.citypeers.graphql.Http.message;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.citypeers.ChildPortal;
import org.citypeers.PortalOfItsOwn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What requests cost that come to nothing, at a portal where an address has little to spend. Each test calls from an
/// address of its own, as a trusted proxy tells it.
@PortalOfItsOwn
class ChargedTests {
    private static final int ASKED = 5;
    private static final int MEBIBYTE = 1 << 20;
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static ChildPortal portal;

    @BeforeAll
    static void open(@TempDir Path data) throws Exception {
        portal = ChildPortal.start(
                        data,
                        "--citypeers.callers.address-budget=25000",
                        "--citypeers.callers.least-charge=" + 25_000 / ASKED,
                        "--citypeers.callers.trusted-proxies=127.0.0.1")
                .awaitReady();
    }

    @AfterAll
    static void close() throws Exception {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "", "{\"query\":7}"})
    void whatCannotBeReadIsCharged(String body) {
        assertCharged(ASKED, 400, () -> body(body));
    }

    @Test
    void whatIsNotTakenIsCharged() {
        assertCharged(ASKED, 415, () -> body("{}").setHeader("Content-Type", "text/plain"));
        assertCharged(ASKED, 406, () -> body("{}").header("Accept", "text/html"));
        assertCharged(ASKED, 405, () -> body("{}").PUT(BodyPublishers.ofString("{}")));
        assertCharged(ASKED, 400, () -> HttpRequest.newBuilder(portal.uri("/graphql?query=")));
    }

    @Test
    void aLargeBodyIsChargedByItsSizeBeforeItIsRead() {
        assertCharged(1, 400, () -> body("{" + " ".repeat(MEBIBYTE - 10)));
        assertCharged(1, 413, () -> body(" ".repeat(MEBIBYTE + 1)));
        var unannounced = " ".repeat(MEBIBYTE + 1).getBytes(StandardCharsets.UTF_8);
        assertCharged(
                1, 413, () -> body("").POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(unannounced))));
    }

    @Test
    void tokensNobodyWasGivenAreCharged() {
        assertCharged(ASKED, 401, () -> body("{}").header("Authorization", "Bearer " + madeUp()));
        assertCharged(ASKED, 401, () -> body("{}").header("Authorization", "Bearer nonsense"));
        var page = address();
        for (int asked = 0; asked < ASKED; asked++)
            assertThat(guessed(page).statusCode()).isEqualTo(401);
        var refused = guessed(page);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        assertThat(refused.body()).startsWith("{\"error\":").contains("within a minute");
    }

    @Test
    void whoHasATokenDoesNotPayForOthersAtTheAddress() throws Exception {
        var address = address();
        assertThat(asAdministrator(address).statusCode()).isEqualTo(200);
        for (int asked = 0; asked < ASKED; asked++) guessed(address);
        assertThat(guessed(address).statusCode()).isEqualTo(429);
        assertThat(asAdministrator(address).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> asAdministrator(String address) throws Exception {
        return Http.send(body("{\"query\":\"{ __typename }\"}")
                .header("X-Forwarded-For", address)
                .header("Authorization", "Bearer " + portal.token()));
    }

    private static HttpResponse<String> guessed(String address) {
        return Http.send(HttpRequest.newBuilder(portal.uri("/readyz"))
                .header("X-Forwarded-For", address)
                .header("Authorization", "Bearer " + madeUp()));
    }

    /// So many are answered, the next one is told when to come again.
    private static void assertCharged(int times, int status, Supplier<HttpRequest.Builder> request) {
        var address = address();
        for (int asked = 0; asked < times; asked++)
            assertThat(Http.send(request.get().header("X-Forwarded-For", address))
                            .statusCode())
                    .isEqualTo(status);
        var refused = Http.send(request.get().header("X-Forwarded-For", address));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        assertThat(code(refused)).isEqualTo("RATE_LIMITED");
        assertThat(message(refused)).contains("this address has asked for more than 25000 points", "try again in");
    }

    private static HttpRequest.Builder body(String text) {
        return Http.post(portal.port(), text).header("Content-Type", "application/json");
    }

    private static String address() {
        return "192.0.2." + ADDRESSES.incrementAndGet();
    }

    /// With the right check at its end, so that only the graph can tell.
    private static String madeUp() {
        var secret = new StringBuilder();
        for (int at = 0; at < 43; at++)
            secret.append(DIGITS.charAt(ThreadLocalRandom.current().nextInt(62)));
        var check = new CRC32();
        check.update(secret.toString().getBytes(StandardCharsets.US_ASCII));
        var digits = new StringBuilder();
        for (long rest = check.getValue(); digits.length() < 6; rest /= 62)
            digits.append(DIGITS.charAt((int) (rest % 62)));
        return "cpk_" + secret + digits.reverse();
    }
}
