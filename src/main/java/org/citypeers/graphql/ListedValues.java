package org.citypeers.graphql;

import graphql.execution.ExecutionContext;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.ObjectField;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Refuses lists that are longer than anybody needs, in whatever argument they stand and however deep: each of their
/// values costs a question or a clause somewhere.
final class ListedValues {
    private final int limit;

    private ListedValues(int limit) {
        this.limit = limit;
    }

    /// @throws Refused naming the field
    static void refuseMoreThan(int limit, ExecutionContext operation) {
        var lists = new ListedValues(limit);
        lists.written(operation.getDocument());
        operation.getCoercedVariables().toMap().forEach(lists::given);
    }

    private void written(Document document) {
        var open = new ArrayDeque<Node<?>>();
        open.push(document);
        while (!open.isEmpty()) {
            var node = open.pop();
            if (node instanceof Argument argument && argument.getValue() instanceof ArrayValue list)
                check(argument.getName(), list.getValues().size());
            if (node instanceof ObjectField field && field.getValue() instanceof ArrayValue list)
                check(field.getName(), list.getValues().size());
            for (Node<?> child : node.getChildren()) open.push(child);
        }
    }

    private void given(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> fields) fields.forEach((field, inner) -> given(name + "." + field, inner));
        if (!(value instanceof Collection<?> list)) return;
        check(name, list.size());
        list.forEach(one -> given(name, one));
    }

    private void check(String name, int size) {
        if (size > limit)
            throw new Refused(
                    ErrorCode.BAD_REQUEST,
                    name + " has " + size + " values; give at most " + limit + ", and ask again for the rest");
    }
}
