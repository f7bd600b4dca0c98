package org.citypeers.graphql;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import java.util.Set;

/// The contract as text, for people and for tools that make typed clients.
final class Contract {
    /// Directives of graphql-java itself that the portal does not offer.
    private static final Set<String> NOT_OFFERED = Set.of("defer", "experimental_disableErrorPropagation");

    private Contract() {}

    static String print(GraphQLSchema schema) {
        var options =
                SchemaPrinter.Options.defaultOptions().includeDirectiveDefinition(name -> !NOT_OFFERED.contains(name));
        return new SchemaPrinter(options).print(schema);
    }
}
