package org.citypeers.graphql;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An error as clients get it: a sentence, where it arose, and a code.
///
/// @param path from the root of the answer; null when the whole request is refused
/// @param more further extensions besides `code`
record CodedError(
        String message,
        ErrorCode code,
        @Nullable List<SourceLocation> locations,
        @Nullable List<Object> path,
        Map<String, Object> more)
        implements GraphQLError {
    static CodedError of(ErrorCode code, String message) {
        return new CodedError(message, code, null, null, Map.of());
    }

    /// The same trouble at the same place, said in other words.
    static CodedError at(GraphQLError place, ErrorCode code, String message) {
        return new CodedError(message, code, place.getLocations(), place.getPath(), Map.of());
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public @Nullable List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public @Nullable List<Object> getPath() {
        return path;
    }

    @Override
    public ErrorCode getErrorType() {
        return code;
    }

    @Override
    public Map<String, Object> getExtensions() {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code.name());
        extensions.putAll(more);
        return extensions;
    }

    /// Without graphql-java's own `classification`: two names for one thing would have clients choose.
    @Override
    public Map<String, Object> toSpecification() {
        var error = new LinkedHashMap<String, Object>();
        error.put("message", message);
        if (locations != null && !locations.isEmpty())
            error.put(
                    "locations",
                    locations.stream()
                            .map(at -> Map.of("line", at.getLine(), "column", at.getColumn()))
                            .toList());
        if (path != null) error.put("path", path);
        error.put("extensions", getExtensions());
        return error;
    }
}
