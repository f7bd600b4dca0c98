package org.citypeers.topic;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class TopicController {
    private final Topics topics;

    TopicController(Topics topics) {
        this.topics = topics;
    }

    @QueryMapping
    Optional<Topic> topic(@Argument TopicBy by, @ContextValue Viewer viewer) {
        return topics.topic(by, viewer);
    }

    @QueryMapping
    List<Topic> topics(@Argument @Nullable TopicBy parent, @ContextValue Viewer viewer) {
        return topics.below(parent, viewer);
    }

    @BatchMapping
    Map<Topic, List<Topic>> narrower(List<Topic> of, @ContextValue Viewer viewer) {
        return spread(of, topics.narrower(ids(of), viewer));
    }

    @BatchMapping
    Map<Topic, List<Topic>> broader(List<Topic> of, @ContextValue Viewer viewer) {
        return spread(of, topics.broader(ids(of), viewer));
    }

    @BatchMapping
    Map<Topic, List<Topic>> related(List<Topic> of, @ContextValue Viewer viewer) {
        return spread(of, topics.related(ids(of), viewer));
    }

    private static List<String> ids(List<Topic> of) {
        return of.stream().map(Topic::id).toList();
    }

    private static Map<Topic, List<Topic>> spread(List<Topic> of, Map<String, List<Topic>> found) {
        return of.stream()
                .collect(toMap(
                        Function.identity(), topic -> found.getOrDefault(topic.id(), List.of()), (one, same) -> one));
    }
}
