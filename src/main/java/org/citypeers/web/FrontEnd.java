package org.citypeers.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What the build of the front end left for the server, see `frontend/scripts/documents.mjs`.
///
/// @param template the page every answer is written into
/// @param pages the pages and the header's links
/// @param words texts by language and key
/// @param ids ids of the documents by the name of their operation
/// @param documents documents by id, those that clients may ask for by id
record FrontEnd(
        String template,
        Navigation pages,
        Map<String, Map<String, String>> words,
        Map<String, String> ids,
        Map<String, String> documents) {
    private static final JsonMapper JSON = new JsonMapper();

    /// The front end in this build; empty when it was built without.
    static Optional<FrontEnd> read() {
        var template = new ClassPathResource("portal/index.html");
        if (!template.exists()) return Optional.empty();
        try {
            return Optional.of(new FrontEnd(
                    template.getContentAsString(UTF_8),
                    read("portal/pages.json", new TypeReference<>() {}),
                    read("portal/words.json", new TypeReference<>() {}),
                    read("portal/documents.json", new TypeReference<>() {}),
                    read("persisted/portal.json", new TypeReference<>() {})));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the front end in this build cannot be read", unreadable);
        }
    }

    Words words(Language language) {
        return new Words(language, words.getOrDefault(language.tag(), Map.of()));
    }

    /// The document of an operation as the front end sends it.
    String document(String operation) {
        var document = documents.get(ids.getOrDefault(operation, ""));
        if (document == null)
            throw new IllegalArgumentException("no ….document.ts of the front end has an operation " + operation);
        return document;
    }

    private static <T> T read(String file, TypeReference<T> type) throws IOException {
        return JSON.readValue(new ClassPathResource(file).getContentAsByteArray(), type);
    }
}
