package org.citypeers.intake;

import java.util.List;
import java.util.Optional;
import org.citypeers.topic.TopicRow;
import org.citypeers.topic.Topics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The kinds of rows, in the order a shelf is loaded.
@Component
class IntakeKinds {
    private final List<IntakeKind<?>> kinds;

    IntakeKinds(List<IntakeKind<?>> kinds) {
        this.kinds = kinds;
    }

    List<IntakeKind<?>> all() {
        return kinds;
    }

    List<String> names() {
        return kinds.stream().<String>map(IntakeKind::name).toList();
    }

    Optional<IntakeKind<?>> named(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /// @throws Refused when there is no such kind
    IntakeKind<?> required(String name) {
        return named(name)
                .orElseThrow(() -> new Refused(
                        404, "there is no kind \"" + name + "\"; the kinds are " + String.join(", ", names())));
    }

    /// A kind a line.
    @Configuration(proxyBeanMethods = false)
    static class Registry {
        @Bean
        @Order(1)
        IntakeKind<TopicRow> topicRows(Topics topics) {
            return IntakeKind.of("topics", Topics.TARGET, TopicRow.class, topics::put, topics::remove)
                    .reading("text/turtle", SkosReader::turtle)
                    .reading("application/ld+json", SkosReader::jsonLd);
        }
    }
}
