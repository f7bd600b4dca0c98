package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CompletionException;
import org.citypeers.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What the protocol graphql-transport-ws says about a server.
@PortalTest
class SocketTests {
    private static final String LISTEN = "subscription { libraryItemPublished { id } }";

    @LocalServerPort
    int port;

    @Test
    void queriesAndMutationsAreAnsweredOnceAndSeveralAtATime() {
        var socket = Listening.begun(port);
        socket.subscribe("a", "{ __typename }");
        var first = socket.next("next");
        assertThat(first.at("/id").asString()).isEqualTo("a");
        assertThat(first.at("/payload/data/__typename").asString()).isEqualTo("Query");
        assertThat(socket.next("complete").at("/id").asString()).isEqualTo("a");
        socket.subscribe("a", "mutation { __typename }");
        assertThat(socket.next("next").at("/payload/data/__typename").asString())
                .isEqualTo("Mutation");
        socket.next("complete");
    }

    @Test
    void whatCannotBeRunIsAnErrorOfItsOperationAlone() {
        var socket = Listening.begun(port);
        for (var query : new String[] {"{ nope }", "subscription { nope }", "{", "", "{ a b }"}) {
            socket.subscribe("b", query);
            var error = socket.next("error");
            assertThat(error.at("/payload/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        }
        socket.subscribe("b", "{ __typename }");
        socket.next("next");
    }

    @Test
    void aPingIsAnswered() {
        var socket = Listening.begun(port);
        socket.say("{\"type\": \"ping\"}");
        socket.next("pong");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no JSON                                                                        | 4400",
                "{\"type\": \"something else\"}                                                  | 4400",
                "[]                                                                             | 4400",
                "{\"type\": \"subscribe\", \"payload\": {\"query\": \"{ __typename }\"}}        | 4400",
                "{\"type\": \"subscribe\", \"id\": \"1\"}                                       | 4400",
                "{\"type\": \"connection_init\"}                                                | 4429",
            })
    void whoDoesNotKeepToTheProtocolIsToldWhyTheSocketCloses(String message, int status) throws Exception {
        var socket = Listening.begun(port);
        socket.say(message);
        assertThat(socket.closed()).isEqualTo(status);
    }

    @Test
    void nothingIsAskedBeforeTheBeginning() throws Exception {
        var socket = Listening.to(port, SocketHandler.PROTOCOL);
        socket.subscribe("1", "{ __typename }");
        assertThat(socket.closed()).isEqualTo(4401);
    }

    @Test
    void anIdIsUsedOnceAtATime() throws Exception {
        var socket = Listening.begun(port);
        socket.subscribe("1", LISTEN);
        socket.subscribe("1", LISTEN);
        assertThat(socket.closed()).isEqualTo(4409);
    }

    @Test
    void otherProtocolsAreNotSpoken() throws Exception {
        assertThat(Listening.to(port, null).closed()).isEqualTo(4406);
        assertThat(Listening.to(port, "graphql-ws").closed()).isEqualTo(4406);
    }

    @Test
    void pagesOfOtherHostsMayNotListen() {
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> Listening.to(port, SocketHandler.PROTOCOL, "Origin", "https://evil.example"))
                .havingRootCause()
                .withMessageContaining("403");
        Listening.begun(port, "Origin", "http://127.0.0.1:" + port);
    }

    @Test
    void tokensComeInTheHeaderOnly() throws Exception {
        var socket = Listening.to(port, SocketHandler.PROTOCOL);
        socket.say("{\"type\": \"connection_init\", \"payload\": {\"Authorization\": \"Bearer cpk_x\"}}");
        assertThat(socket.closed()).isEqualTo(4403);
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> Listening.to(port, SocketHandler.PROTOCOL, "Authorization", "Bearer cpk_x"))
                .havingRootCause()
                .withMessageContaining("401");
    }
}
