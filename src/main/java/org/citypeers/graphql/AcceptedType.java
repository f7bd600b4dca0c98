package org.citypeers.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// Which media type of an answer the caller prefers (GraphQL over HTTP, 6.3), by their quality `q`; other parameters do
/// not matter.
final class AcceptedType {
    static final MediaType GRAPHQL_RESPONSE = new MediaType("application", "graphql-response+json", UTF_8);
    static final MediaType JSON = new MediaType("application", "json", UTF_8);

    private AcceptedType() {}

    /// Empty when neither will do. Who has no preference gets `application/json`: the specification asks for it, since
    /// that is what clients older than it expect.
    static Optional<MediaType> of(@Nullable String header) {
        if (header == null || header.isBlank()) return Optional.of(JSON);
        var accepted = parsed(header);
        double json = quality(accepted, JSON);
        double response = quality(accepted, GRAPHQL_RESPONSE);
        if (json <= 0 && response <= 0) return Optional.empty();
        boolean named = accepted.stream().anyMatch(type -> same(type, GRAPHQL_RESPONSE));
        return Optional.of(response > json || response == json && named ? GRAPHQL_RESPONSE : JSON);
    }

    /// Whether the caller reads events; a range such as `*/*` does not say so.
    static boolean events(@Nullable String header) {
        return header != null && events(parsed(header)) > 0;
    }

    /// Whether the caller would rather read events than one answer.
    static boolean rathersEvents(@Nullable String header) {
        if (header == null) return false;
        var accepted = parsed(header);
        return events(accepted) > Math.max(quality(accepted, JSON), quality(accepted, GRAPHQL_RESPONSE));
    }

    private static double events(List<MediaType> accepted) {
        return accepted.stream()
                .filter(type -> same(type, MediaType.TEXT_EVENT_STREAM))
                .mapToDouble(MediaType::getQualityValue)
                .max()
                .orElse(0);
    }

    /// The quality the most specific range gives the type; 0 when none covers it.
    private static double quality(List<MediaType> accepted, MediaType type) {
        return accepted.stream()
                .filter(range -> covers(range, type))
                .max((one, other) -> Integer.compare(precision(one), precision(other)))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    private static boolean covers(MediaType range, MediaType type) {
        if (range.isWildcardType()) return true;
        return range.getType().equals(type.getType()) && (range.getSubtype().equals("*") || same(range, type));
    }

    private static int precision(MediaType range) {
        if (range.isWildcardType()) return 0;
        return range.getSubtype().equals("*") ? 1 : 2;
    }

    private static boolean same(MediaType one, MediaType other) {
        return one.getType().equals(other.getType()) && one.getSubtype().equals(other.getSubtype());
    }

    private static List<MediaType> parsed(String header) {
        try {
            return MediaType.parseMediaTypes(header);
        } catch (InvalidMediaTypeException unreadable) {
            return List.of();
        }
    }
}
