package org.citypeers.graphql;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/// A list below one of many parents, asked for with arguments: what is asked with the same arguments becomes one
/// question, which a `@BatchMapping` cannot do.
///
/// @param parent node id
/// @param filter equal for equal arguments
public record Below<F>(String parent, F filter, Page page, Viewer viewer) {

    /// Answers for many parents at once; every parent must be answered.
    @FunctionalInterface
    public interface Question<F, V> {
        Map<String, V> ask(Collection<String> parents, F filter, Page page, Viewer viewer);
    }

    /// Makes the question available to controllers as a `DataLoader` parameter of this name.
    public static <F, V> void register(BatchLoaderRegistry loaders, String name, Question<F, V> question) {
        loaders.<Below<F>, V>forName(name)
                .registerMappedBatchLoader((asked, environment) -> Mono.fromCallable(() -> answers(asked, question)));
    }

    private static <F, V> Map<Below<F>, V> answers(Set<Below<F>> asked, Question<F, V> question) {
        var answers = new HashMap<Below<F>, V>();
        asked.stream()
                .collect(groupingBy(one -> List.of(one.filter(), one.page(), one.viewer())))
                .values()
                .forEach(same -> {
                    var like = same.getFirst();
                    var parents = same.stream().map(Below::parent).toList();
                    var found = question.ask(parents, like.filter(), like.page(), like.viewer());
                    for (var one : same) {
                        var answer = found.get(one.parent());
                        if (answer != null) answers.put(one, answer);
                    }
                });
        return answers;
    }
}
