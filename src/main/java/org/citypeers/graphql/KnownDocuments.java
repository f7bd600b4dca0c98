package org.citypeers.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.citypeers.shared.Scope;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Documents that can be asked for by their id: those the portal's own pages were built with, and those a caller sent
/// once along with their hash (Apollo's automatic persisted queries), kept as long as there is room for them.
@Component
final class KnownDocuments {
    /// The one word clients of Apollo's form wait for before they send the document as well.
    static final String NOT_FOUND = "PersistedQueryNotFound";

    private final GraphQlLimits limits;
    private final Manifest manifest;
    private final Cache<String, String> learnt;

    KnownDocuments(GraphQlLimits limits, Manifest manifest) {
        this.limits = limits;
        this.manifest = manifest;
        this.learnt = Caffeine.newBuilder()
                .maximumWeight(limits.learntDocuments())
                .weigher((String id, String document) -> document.length())
                .build();
    }

    /// The document that is meant.
    ///
    /// @throws HttpRefusal when it is not known, not admitted, or not the one its id says
    String document(Sent sent, Viewer viewer) {
        var id = sent.documentId();
        var query = sent.query();
        if (id == null) return admitted(query == null ? "" : query, viewer);
        var own = manifest.document(id);
        if (own.isPresent()) return same(own.get(), query);
        if (query == null)
            return Optional.ofNullable(learnt.getIfPresent(id.toLowerCase()))
                    .map(document -> admitted(document, viewer))
                    .orElseThrow(() -> unknown(sent));
        if (!id.equalsIgnoreCase(id(query)))
            throw RequestJson.bad("the id is not that of the document; it is sha256: and the SHA-256 of its text");
        var document = admitted(query, viewer);
        learnt.put(id(query), document);
        return document;
    }

    /// The name of the operation, when the portal's own pages were built with this document.
    Optional<String> operation(String document) {
        return manifest.operation(document);
    }

    static String id(String document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String admitted(String document, Viewer viewer) {
        if (!limits.knownDocumentsOnly() || manifest.operation(document).isPresent() || viewer.may(Scope.ADMIN))
            return document;
        throw new HttpRefusal(
                HttpStatus.FORBIDDEN,
                ErrorCode.FORBIDDEN,
                "this portal answers only the documents it was built with; ask whoever runs it to add yours");
    }

    private static String same(String own, @Nullable String query) {
        if (query == null || query.equals(own)) return own;
        throw RequestJson.bad("the document is not the one with this id; send one of them");
    }

    private static HttpRefusal unknown(Sent sent) {
        return new HttpRefusal(
                HttpStatus.NOT_FOUND,
                ErrorCode.NOT_FOUND,
                sent.byHash()
                        ? NOT_FOUND
                        : "there is no document with this id; send the document itself along with it");
    }
}
