package org.citypeers.shared;

import java.time.Instant;

/// What the index alone knows of a library item: enough for a list of hits, without a question to the graph.
///
/// @param kind the kind in the node id; the GraphQL type is the same word capitalised
public record ItemStub(
        String kind, String id, String slug, String title, String summary, String url, Instant updatedAt) {}
