package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import org.citypeers.PortalTest;
import org.citypeers.shared.Scope;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The document `TestGreeting` and the id `test-change` stand in `persisted/tests.json`.
@PortalTest
class KnownDocumentsTests {
    private static final String GREETING =
            "query TestGreeting($name: String!) { __typename __type(name: $name) { name } }";
    private static final String OWN = "query Own { __typename }";
    private static final Viewer ADMINISTRATOR = new Viewer("administrator", Set.of(Viewer.PUBLIC), Set.of(Scope.ADMIN));

    @LocalServerPort
    int port;

    @Test
    void aDocumentOfThePortalsPagesIsAskedForByItsIdAlone() {
        var id = KnownDocuments.id(GREETING);
        var posted = Http.send(Http.post(port, Map.of("documentId", id, "variables", Map.of("name", "Query"))));
        assertThat(Http.json(posted).at("/data/__type/name").asString()).isEqualTo("Query");
        var got = Http.send(Http.get(port, Map.of("documentId", id, "variables", "{\"name\": \"Query\"}")));
        assertThat(got.body()).isEqualTo(posted.body());
    }

    @Test
    void aMutationIsRefusedOverGetWhateverItIsCalled() {
        var answer = Http.send(Http.get(port, Map.of("documentId", "test-change")));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).doesNotContain("\"data\"");
        var mutation = "mutation Learnt { __typename }";
        var extensions = "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash(mutation) + "\"}}";
        assertThat(Http.send(Http.post(port, Map.of("query", mutation, "extensions", persisted(hash(mutation)))))
                        .statusCode())
                .isEqualTo(200);
        assertThat(Http.send(Http.get(port, Map.of("extensions", extensions))).statusCode())
                .isEqualTo(405);
    }

    @Test
    void apollosClientsSendTheHashThenTheDocumentThenTheHashAgain() {
        var query = "query Apollo { __typename }";
        var byHash = Map.of("extensions", persisted(hash(query)));
        var unknown = Http.send(Http.post(port, byHash));
        assertThat(unknown.statusCode()).isEqualTo(200);
        assertThat(Http.message(unknown)).isEqualTo("PersistedQueryNotFound");
        assertThat(Http.code(unknown)).isEqualTo("NOT_FOUND");
        assertThat(Http.send(Http.post(port, byHash).header("Accept", Http.RESPONSE))
                        .statusCode())
                .isEqualTo(404);

        assertThat(Http.send(Http.post(port, Map.of("query", query, "extensions", persisted(hash(query)))))
                        .body())
                .contains("\"data\"");
        assertThat(Http.send(Http.post(port, byHash)).body()).contains("\"data\"");
        assertThat(Http.send(Http.post(port, Map.of("documentId", "sha256:" + hash(query))))
                        .body())
                .contains("\"data\"");
    }

    @Test
    void anIdIsNeverThatOfAnotherDocument() {
        for (var id : new String[] {"sha256:" + hash(OWN), KnownDocuments.id(GREETING), "test-change", "made-up"}) {
            var answer = Http.send(Http.post(port, Map.of("query", "{ viewer { name } }", "documentId", id)));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Http.code(answer)).isEqualTo("BAD_REQUEST");
        }
        var wrong = Map.of("query", OWN, "extensions", persisted("12"));
        assertThat(Http.message(Http.send(Http.post(port, wrong)))).contains("not a SHA-256 hash");
        var unknown = Http.send(Http.post(port, Map.of("documentId", "made-up")));
        assertThat(Http.message(unknown)).contains("send the document itself");
    }

    @Test
    void aPortalMayAdmitOnlyTheDocumentsItWasBuiltWith() throws Exception {
        var manifest = new Manifest(new PathMatchingResourcePatternResolver());
        var only = new KnownDocuments(
                Engine.settings("citypeers.graphql", GraphQlLimits.class, "known-documents-only", "true"), manifest);
        var sent = new Sent(OWN, null, false, null, null);
        assertThatExceptionOfType(HttpRefusal.class)
                .isThrownBy(() -> only.document(sent, Viewer.ANYONE))
                .withMessageContaining("only the documents it was built with");
        assertThatExceptionOfType(HttpRefusal.class)
                .isThrownBy(
                        () -> only.document(new Sent(OWN, KnownDocuments.id(OWN), true, null, null), Viewer.ANYONE));
        assertThat(only.document(sent, ADMINISTRATOR)).isEqualTo(OWN);
        assertThat(only.document(new Sent(GREETING, null, false, null, null), Viewer.ANYONE))
                .isEqualTo(GREETING);
        assertThat(only.document(new Sent(null, KnownDocuments.id(GREETING), false, null, null), Viewer.ANYONE))
                .isEqualTo(GREETING);
    }

    private static String hash(String document) {
        return KnownDocuments.id(document).substring("sha256:".length());
    }

    private static Map<String, Object> persisted(String hash) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
    }
}
