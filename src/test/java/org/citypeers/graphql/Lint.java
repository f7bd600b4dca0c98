package org.citypeers.graphql;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.ScalarInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The style of the contract, rule by rule.
final class Lint {
    /// The contract says that these lists are always there.
    private static final Set<String> NEVER_NULL = Set.of("nodes");

    /// The word of the shelf's files and of the pages.
    private static final Set<String> NAMED_SO = Set.of("Step.stepKey");

    private final GraphQLSchema schema;
    private final List<String> complaints = new ArrayList<>();

    private Lint(GraphQLSchema schema) {
        this.schema = schema;
    }

    static List<String> of(GraphQLSchema schema) {
        var lint = new Lint(schema);
        for (var type : schema.getAllTypesAsList()) if (!Introspection.isIntrospectionTypes(type)) lint.type(type);
        lint.root(schema.getQueryType());
        lint.root(schema.getSubscriptionType());
        lint.mutations(schema.getMutationType());
        return lint.complaints;
    }

    private void type(GraphQLType type) {
        if (type instanceof GraphQLScalarType scalar && !ScalarInfo.isGraphqlSpecifiedScalar(scalar.getName()))
            rule(scalar.getSpecifiedByUrl() != null, scalar.getName(), "names no specification");
        if (type instanceof GraphQLEnumType list)
            for (var value : list.getValues()) {
                rule(
                        value.getName().matches("[A-Z][A-Z0-9_]*"),
                        list.getName() + "." + value.getName(),
                        "is no UPPER_SNAKE");
                deprecation(list.getName() + "." + value.getName(), value.getDeprecationReason());
            }
        if (type instanceof GraphQLInputObjectType input) {
            rule(input.getName().matches("[A-Z][A-Za-z0-9]*"), input.getName(), "is no PascalCase");
            for (var field : input.getFields()) {
                camel(input.getName() + "." + field.getName(), field.getName());
                deprecation(input.getName() + "." + field.getName(), field.getDeprecationReason());
            }
        }
        if (type instanceof GraphQLFieldsContainer container) fields(container);
        if (type instanceof GraphQLObjectType object) object(object);
        if (type instanceof GraphQLUnionType union && union.getName().endsWith("Error"))
            for (var member : union.getTypes())
                rule(has((GraphQLObjectType) member, "UserError"), member + "", "is an error and no UserError");
    }

    private void fields(GraphQLFieldsContainer type) {
        rule(type.getName().matches("[A-Z][A-Za-z0-9]*"), type.getName(), "is no PascalCase");
        for (var field : type.getFieldDefinitions()) {
            var name = type.getName() + "." + field.getName();
            camel(name, field.getName());
            rule(!field.getName().matches("(get|query|list|fetch)[A-Z].*"), name, "says how instead of what");
            boolean repeats =
                    field.getName().toLowerCase().startsWith(type.getName().toLowerCase());
            rule(!repeats || NAMED_SO.contains(name), name, "repeats its type");
            rule(!field.getName().matches("[a-z].*Ids?"), name, "is an id where the object is wanted");
            deprecation(name, field.getDeprecationReason());
            for (var argument : field.getArguments()) {
                camel(name + "." + argument.getName(), argument.getName());
                deprecation(name + "." + argument.getName(), argument.getDeprecationReason());
            }
            if (named(field).endsWith("Connection")) pages(name, field);
        }
    }

    private void pages(String name, GraphQLFieldDefinition field) {
        var arguments =
                field.getArguments().stream().map(GraphQLArgument::getName).toList();
        rule(arguments.containsAll(List.of("first", "after")), name, "is a connection without first and after");
        rule(arguments.contains("last") == arguments.contains("before"), name, "has one of last and before");
        rule(!GraphQLTypeUtil.isNonNull(field.getType()), name, "is a connection and never null");
    }

    private void object(GraphQLObjectType type) {
        var name = type.getName();
        if (name.endsWith("Connection")) {
            var edge = name.replaceAll("Connection$", "Edge");
            is(type, "edges", "[" + edge + "!]!");
            is(type, "pageInfo", "PageInfo!");
            is(type, "totalCount", "Int!");
            rule(type.getFieldDefinition("nodes") != null, name, "has no nodes");
        }
        if (name.endsWith("Edge")) {
            is(type, "cursor", "String!");
            rule(type.getFieldDefinition("node") != null, name, "has no node");
        }
        if (has(type, "Node")) is(type, "id", "ID!");
        if (has(type, "UserError")) is(type, "path", "[String!]!");
    }

    private void root(@Nullable GraphQLObjectType root) {
        if (root == null) return;
        for (var field : root.getFieldDefinitions())
            rule(
                    !GraphQLTypeUtil.isNonNull(field.getType()) || NEVER_NULL.contains(field.getName()),
                    root.getName() + "." + field.getName(),
                    "would take the whole answer with it");
    }

    private void mutations(@Nullable GraphQLObjectType root) {
        if (root == null) return;
        for (var field : root.getFieldDefinitions()) {
            var name = Character.toUpperCase(field.getName().charAt(0))
                    + field.getName().substring(1);
            var arguments = field.getArguments();
            boolean one = arguments.size() == 1
                    && arguments.getFirst().getName().equals("input")
                    && text(arguments.getFirst().getType()).equals(name + "Input!");
            rule(one, "Mutation." + field.getName(), "does not take one input: " + name + "Input!");
            rule(
                    text(field.getType()).equals(name + "Payload"),
                    "Mutation." + field.getName(),
                    "does not give " + name + "Payload");
            if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType payload)
                is(payload, "errors", "[" + name + "Error!]!");
        }
    }

    private void is(GraphQLObjectType type, String field, String wanted) {
        var found = type.getFieldDefinition(field);
        rule(found != null && text(found.getType()).equals(wanted), type.getName() + "." + field, "is not " + wanted);
    }

    /// When it goes, at the end of the reason: at least six months are promised.
    private void deprecation(String name, @Nullable String reason) {
        rule(
                reason == null || reason.matches("(?s).*\\(until \\d{4}-\\d{2}-\\d{2}\\)"),
                name,
                "is deprecated without a date");
    }

    private void camel(String name, String word) {
        rule(word.matches("[a-z][A-Za-z0-9]*"), name, "is no camelCase");
    }

    private boolean has(GraphQLObjectType type, String contract) {
        return schema.getType(contract) instanceof GraphQLInterfaceType
                && type.getInterfaces().stream().anyMatch(one -> one.getName().equals(contract));
    }

    private static String named(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()).getName();
    }

    private static String text(GraphQLType type) {
        return GraphQLTypeUtil.simplePrint(type);
    }

    private void rule(boolean kept, String where, String complaint) {
        if (!kept) complaints.add(where + " " + complaint);
    }
}
