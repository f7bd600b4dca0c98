package org.citypeers;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.idl.ScalarInfo;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

@PortalTest
class SchemaTests {
    @Autowired
    GraphQlSource source;

    @Autowired
    SchemaInspection inspection;

    @Test
    void everyFieldAndArgumentHasSomethingBehindIt() {
        var report = inspection.report();
        assertThat(report.unmappedFields()).isEmpty();
        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
        assertThat(report.fieldNullnessErrors()).isEmpty();
        assertThat(report.argumentNullnessErrors()).isEmpty();
        assertThat(report.skippedTypes().stream().filter(skipped -> !isNode(skipped.type())))
                .isEmpty();
    }

    /// A field of another room's nodes is an Object in Java; the node itself is inspected behind the interface Node.
    private static boolean isNode(GraphQLType type) {
        return type instanceof GraphQLObjectType object
                && object.getInterfaces().stream().anyMatch(one -> one.getName().equals("Node"));
    }

    @Test
    void everythingInTheSchemaIsDescribed() {
        var silent = new ArrayList<String>();
        for (var type : source.schema().getAllTypesAsList())
            if (isOurs(type)) undescribed(type.getName(), type, silent);
        assertThat(silent).isEmpty();
    }

    private static boolean isOurs(GraphQLNamedType type) {
        return !Introspection.isIntrospectionTypes(type) && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName());
    }

    private static void undescribed(String name, GraphQLNamedSchemaElement element, List<String> silent) {
        var description = element.getDescription();
        if (description == null || description.isBlank()) silent.add(name);
        for (var part : parts(element)) undescribed(name + "." + part.getName(), part, silent);
    }

    private static List<? extends GraphQLNamedSchemaElement> parts(GraphQLNamedSchemaElement element) {
        if (element instanceof GraphQLFieldsContainer type) return type.getFieldDefinitions();
        if (element instanceof GraphQLFieldDefinition field) return field.getArguments();
        if (element instanceof GraphQLInputObjectType input) return input.getFieldDefinitions();
        if (element instanceof GraphQLEnumType list) return list.getValues();
        return List.of();
    }
}
