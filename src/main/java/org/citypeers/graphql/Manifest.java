package org.citypeers.graphql;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The documents the portal's own pages ask with, as the build of the front end lists them: files `persisted/*.json`
/// on the class path, each an object of ids and documents.
@Component
final class Manifest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> DOCUMENTS = new TypeReference<>() {};

    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> operations = new HashMap<>();

    Manifest(ResourcePatternResolver resources) throws IOException {
        for (var file : resources.getResources("classpath*:persisted/*.json")) read(file);
    }

    Optional<String> document(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<String> operation(String document) {
        return Optional.ofNullable(operations.get(document));
    }

    private void read(Resource file) throws IOException {
        try (var stream = file.getInputStream()) {
            JSON.readValue(stream, DOCUMENTS).forEach(this::add);
        }
    }

    /// An id that says it is a hash has to be the right one: a document that was changed by hand would be asked for by
    /// pages that mean another.
    private void add(String id, String document) {
        if (id.startsWith("sha256:") && !id.equals(KnownDocuments.id(document)))
            throw new IllegalStateException(
                    "the document with the id " + id + " has another hash; build the front end");
        byId.put(id, document);
        operations.put(document, name(document));
    }

    private static String name(String document) {
        List<OperationDefinition> operations =
                new Parser().parseDocument(document).getDefinitionsOfType(OperationDefinition.class);
        return operations.isEmpty()
                ? "unnamed"
                : Objects.requireNonNullElse(operations.getFirst().getName(), "unnamed");
    }
}
