package org.citypeers.graph.embedded;

import java.net.URI;
import java.nio.file.Path;
import org.citypeers.graph.GraphProperties;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Without `spring.neo4j.uri` the portal brings its own graph.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "\0never")
class EmbeddedConfiguration {
    @Bean(destroyMethod = "close")
    EmbeddedGraph embeddedGraph(@Value("${citypeers.data:data}") Path data, GraphProperties settings) {
        return EmbeddedGraph.start(data, settings);
    }

    @Bean
    Neo4jConnectionDetails embeddedGraphConnection(EmbeddedGraph graph) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return URI.create(graph.uri());
            }

            @Override
            public AuthToken getAuthToken() {
                return AuthTokens.basic(EmbeddedGraph.USER, graph.password());
            }
        };
    }
}
