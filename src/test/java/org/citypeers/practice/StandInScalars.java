package org.citypeers.practice;

import graphql.scalars.ExtendedScalars;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/// Stand-in of the graphql room, to be removed at the merge.
@Configuration
class StandInScalars {
    @Bean
    RuntimeWiringConfigurer dateTime() {
        return wiring -> wiring.scalar(ExtendedScalars.DateTime);
    }
}
