package org.citypeers.graphql;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.stream.Stream;
import org.citypeers.shared.Page;
import org.jspecify.annotations.Nullable;

/// How many items a field may bring: what `first` or `last` say, and for nodes by id how many ids there are.
final class PageSizes {
    private final CoercedVariables variables;

    PageSizes(CoercedVariables variables) {
        this.variables = variables;
    }

    static boolean isConnection(Object type) {
        return type instanceof GraphQLNamedSchemaElement named
                && named.getName().endsWith("Connection");
    }

    /// At least 1; more than a page may have is refused where the field is resolved, so it counts as a full page.
    long of(Field field, GraphQLFieldDefinition definition) {
        long given = Stream.of("first", "last", "ids")
                .mapToLong(name -> size(argument(field, name)))
                .max()
                .orElse(0);
        if (given == 0) given = otherwise(definition);
        return Math.clamp(given, 1, Page.MAX_SIZE);
    }

    private long otherwise(GraphQLFieldDefinition definition) {
        var first = definition.getArgument("first");
        if (first != null && first.hasSetDefaultValue())
            return size(first.getArgumentDefaultValue().getValue());
        return isConnection(GraphQLTypeUtil.unwrapAll(definition.getType())) ? Page.DEFAULT_SIZE : 1;
    }

    private @Nullable Object argument(Field field, String name) {
        for (Argument argument : field.getArguments()) if (argument.getName().equals(name)) return argument.getValue();
        return null;
    }

    private long size(@Nullable Object value) {
        if (value instanceof VariableReference variable) return size(variables.get(variable.getName()));
        if (value instanceof IntValue literal) return literal.getValue().longValue();
        if (value instanceof ArrayValue literal) return literal.getValues().size();
        if (value instanceof Number number) return number.longValue();
        return value instanceof Collection<?> list ? list.size() : 0;
    }
}
