package org.citypeers.graphql;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A request as it was sent, whichever transport brought it: the document, the id of a known one, or both.
///
/// @param documentId `sha256:` and the hash in hexadecimal, or an id of the portal's own documents
/// @param byHash true when the id came in Apollo's form, which tells clients in one word to send the document as well
record Sent(
        @Nullable String query,
        @Nullable String documentId,
        boolean byHash,
        @Nullable String operationName,
        @Nullable Map<String, @Nullable Object> variables) {}
