package org.citypeers.graph;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// A question as the graph understands it.
///
/// @param columns of the answer
/// @param cypher with seeing spelled out
/// @param parameters those of the viewer among them
record Question(List<String> columns, String cypher, Map<String, Object> parameters) {
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    /// @param type a record with a component for each column
    /// @throws IllegalStateException when the text asks what a viewer may see and nobody looks
    static Question of(Class<?> type, String cypher, Map<String, ?> parameters, @Nullable Viewer viewer) {
        return of(columns(type), cypher, parameters, viewer);
    }

    /// One without an answer.
    static Question of(String cypher, Map<String, ?> parameters, @Nullable Viewer viewer) {
        return of(List.of(), cypher, parameters, viewer);
    }

    private static Question of(
            List<String> columns, String cypher, Map<String, ?> parameters, @Nullable Viewer viewer) {
        var bound = new HashMap<String, Object>(parameters);
        if (Visibility.asks(cypher)) {
            if (viewer == null)
                throw new IllegalStateException("visible(…) needs a viewer: ask through graph.as(viewer)");
            bound.put(Visibility.PARAMETER, List.copyOf(viewer.tokens()));
        }
        return new Question(columns, Visibility.spelledOut(cypher), bound);
    }

    /// As one part of several: its rows carry its number, and its parameters are told apart by it.
    String part(int number) {
        var row = columns.stream().map(column -> column + ": " + column).collect(Collectors.joining(", "));
        return """
                CALL () {
                %s
                }
                RETURN %d AS question, {%s} AS row
                """.formatted(PARAMETER.matcher(cypher).replaceAll("\\$" + name("$1", number)), number, row);
    }

    Map<String, Object> parameters(int number) {
        var named = new HashMap<String, Object>();
        parameters.forEach((parameter, value) -> named.put(name(parameter, number), value));
        return named;
    }

    private static String name(String parameter, int number) {
        return parameter + "_of_" + number;
    }

    private static List<String> columns(Class<?> type) {
        if (!type.isRecord()) throw new IllegalArgumentException(type + " is no record, whose components are columns");
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
