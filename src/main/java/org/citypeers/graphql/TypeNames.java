package org.citypeers.graphql;

import graphql.TypeResolutionEnvironment;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;
import java.util.List;
import org.citypeers.shared.ItemStub;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/// Which type stands behind an interface or a union: a record's simple name, and of what comes from the index its kind,
/// capitalised. A record of another name can only be the one type there is.
final class TypeNames implements TypeResolver {
    @Override
    public @Nullable GraphQLObjectType getType(TypeResolutionEnvironment environment) {
        Object value = environment.getObject();
        var name = value instanceof ItemStub stub
                ? StringUtils.capitalize(stub.kind())
                : value.getClass().getSimpleName();
        if (environment.getSchema().getType(name) instanceof GraphQLObjectType type) return type;
        var possible = possible(environment);
        return possible.size() == 1 && possible.getFirst() instanceof GraphQLObjectType only ? only : null;
    }

    private static List<?> possible(TypeResolutionEnvironment environment) {
        GraphQLSchema schema = environment.getSchema();
        if (environment.getFieldType() instanceof GraphQLUnionType union) return union.getTypes();
        if (environment.getFieldType() instanceof GraphQLInterfaceType type) return schema.getImplementations(type);
        return List.of();
    }
}
