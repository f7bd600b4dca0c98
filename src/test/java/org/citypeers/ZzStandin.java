package org.citypeers;

import graphql.Scalars;
import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/// Stand-in for the scalars of the graphql room until the rooms are put together; to be removed.
@Configuration
class ZzStandin {
    @Bean
    RuntimeWiringConfigurer standInScalars() {
        return wiring -> wiring.scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.Date.transform(date -> date.name("LocalDate")))
                .scalar(GraphQLScalarType.newScalar(Scalars.GraphQLString)
                        .name("Markdown")
                        .build());
    }
}
