package org.citypeers.intake;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/// What is wrong with a row, in words for its sender.
final class Sentences {
    private Sentences() {}

    static String of(JacksonException broken, JsonNode fields) {
        var path = broken.getPath();
        if (broken instanceof ValueInstantiationException)
            return own(broken.getCause()) == null
                    ? place(path) + "cannot be understood"
                    : place(path) + own(broken.getCause());
        if (broken instanceof MismatchedInputException mismatch) return mismatch(mismatch, at(fields, path));
        if (own(broken.getCause()) != null) return place(path) + own(broken.getCause());
        return place(path) + "cannot be understood: " + broken.getOriginalMessage();
    }

    private static String mismatch(MismatchedInputException mismatch, JsonNode value) {
        var type = mismatch.getTargetType();
        var wanted = wanted(type);
        if (value.isContainer())
            return place(mismatch.getPath()) + Json.word(value) + " where " + wanted + " is wanted";
        boolean inside = type != null
                && (type.isRecord() || Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type));
        if (inside) return place(mismatch.getPath()) + Json.word(value) + " where " + wanted + " is wanted";
        return place(mismatch.getPath()) + "\"" + value.asString() + "\" is not " + wanted;
    }

    private static String wanted(@Nullable Class<?> type) {
        if (type == null) return "what is wanted here";
        if (type.isEnum())
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(joining(", "));
        if (CharSequence.class.isAssignableFrom(type)) return "a text";
        if (type == boolean.class || type == Boolean.class) return "true or false";
        if (List.of(int.class, Integer.class, long.class, Long.class).contains(type)) return "a whole number";
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) return "a number";
        if (Collection.class.isAssignableFrom(type)) return "a list";
        if (Map.class.isAssignableFrom(type) || type.isRecord()) return "an object";
        if (type.getName().startsWith("java.time")) return "a date or time in ISO 8601, such as 2024-06-30";
        return "a " + type.getSimpleName();
    }

    private static @Nullable String own(@Nullable Throwable cause) {
        return cause instanceof IllegalArgumentException && cause.getMessage() != null ? cause.getMessage() : null;
    }

    private static JsonNode at(JsonNode fields, List<JacksonException.Reference> path) {
        var node = fields;
        for (var step : path) {
            var next = step.getPropertyName() == null ? node.path(step.getIndex()) : node.path(step.getPropertyName());
            // one value was given where a list was wanted: it stands for its only item
            if (!next.isMissingNode()) node = next;
        }
        return node;
    }

    private static String place(List<JacksonException.Reference> path) {
        var place = new StringBuilder();
        for (var step : path) {
            if (step.getPropertyName() == null)
                place.append('[').append(step.getIndex()).append(']');
            else place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
        }
        return place.isEmpty() ? "" : place + ": ";
    }
}
