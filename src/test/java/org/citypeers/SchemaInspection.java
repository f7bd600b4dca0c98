package org.citypeers;

import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/// Has the schema of the test portal compared with its controllers and records. Behind a member of an interface or a
/// union stands the record of the same name, in whatever room.
@Component
class SchemaInspection implements GraphQlSourceBuilderCustomizer {
    private @Nullable SchemaReport report;

    @Override
    public void customize(GraphQlSource.SchemaResourceBuilder builder) {
        builder.inspectSchemaMappings(start -> start.classResolver(this::records), found -> report = found);
    }

    SchemaReport report() {
        return Objects.requireNonNull(report);
    }

    private List<Class<?>> records(GraphQLObjectType type, GraphQLNamedOutputType interfaceOrUnion) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter((metadata, factory) -> ClassUtils.getShortName(
                        metadata.getClassMetadata().getClassName())
                .endsWith(type.getName()));
        return scan.findCandidateComponents("org.citypeers").stream()
                .map(BeanDefinition::getBeanClassName)
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
                .filter(found -> found.isRecord() && found.getSimpleName().equals(type.getName()))
                .filter(found -> found.getEnclosingClass() == null
                        || !found.getEnclosingClass().getName().endsWith("Tests"))
                .toList();
    }
}
