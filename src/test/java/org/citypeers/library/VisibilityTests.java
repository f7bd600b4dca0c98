package org.citypeers.library;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a viewer is told by a library must be what a library would tell that never held the rest: hits, counts,
/// facets, suggestions, mended words, snippets and help, over random items, rights and questions.
class VisibilityTests {
    private static final Set<String> HITS = Set.of("playbook", "practice", "resource");
    private static final List<Viewer> VIEWERS = List.of(
            Viewer.ANYONE,
            viewer("public", "network"),
            viewer("public", "city:one"),
            viewer("public", "network", "person:two"),
            viewer("person:two"));
    private static final int QUESTIONS = 25;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aViewerLearnsOnlyWhatALibraryOfTheVisibleWouldTell(long seed) throws IOException {
        var random = new Random(seed);
        var words = RandomItems.words(random, 90);
        var items = RandomItems.items(random, words, 70);
        try (var whole = library("whole").put(items)) {
            for (int at = 0; at < VIEWERS.size(); at++) {
                var viewer = VIEWERS.get(at);
                var visible = items.stream()
                        .filter(item -> viewer.sees(item.visibility()))
                        .toList();
                try (var oracle = library("visible-" + at).put(visible)) {
                    for (int asked = 0; asked < QUESTIONS; asked++) {
                        var text = RandomItems.question(random, words);
                        assertThat(told(whole, text, viewer))
                                .as("seed %s, viewer %s, question %s", seed, viewer.tokens(), text)
                                .isEqualTo(told(oracle, text, viewer));
                    }
                    assertThat(whole.search(all(viewer), Page.forward(100, null))
                                    .totalCount())
                            .isEqualTo(visible.stream()
                                    .filter(item -> HITS.contains(item.kind()))
                                    .count());
                }
            }
        }
    }

    private static LibraryQuestion all(Viewer viewer) {
        return LibraryQuestion.of(null, null, null, viewer);
    }

    private TestLibrary library(String name) throws IOException {
        return new TestLibrary(folder.resolve(name), Duration.ofMinutes(1), List.of());
    }

    private static Map<String, Object> told(TestLibrary library, String text, Viewer viewer) throws IOException {
        var told = new TreeMap<String, Object>();
        for (var manner : List.of(Manner.PLAIN, new Manner(false, true, ""))) {
            var question = LibraryQuestion.of(text, manner, null, null, viewer);
            var found = library.search(question, Page.forward(100, null));
            var name = manner.typing() ? "typing " : "";
            told.put(name + "total", found.totalCount());
            told.put(name + "hits", byId(found, LibraryEdge::score).keySet());
            told.put(name + "marks", byId(found, LibraryEdge::highlights));
            told.put(name + "steps", byId(found, edge -> new HashSet<>(edge.bestSteps())));
            told.put(name + "reasons", byId(found, edge -> new HashSet<>(edge.matchedBy())));
            told.put(name + "meant", String.valueOf(found.didYouMean()));
            told.put(name + "relaxations", new HashSet<>(found.relaxations()));
            told.put(name + "topics", new HashSet<>(library.search.nearestTopics(question, 20)));
            told.put(name + "facets", library.search.facets(question, List.of(LibraryFacetField.values()), 100));
        }
        told.put("suggestions", library.suggestions.of(Folded.cut(text, 4), null, 100, viewer));
        told.put("directory", library.ask(searcher -> {
            var names = new NameQueries(text);
            return names.isEmpty() ? 0 : searcher.count(both(names, viewer));
        }));
        return told;
    }

    private static Query both(NameQueries names, Viewer viewer) {
        return new BooleanQuery.Builder()
                .add(names.nearBeginnings(), Occur.FILTER)
                .add(Sight.of(viewer), Occur.FILTER)
                .build();
    }

    private static <T> Map<String, T> byId(LibraryConnection found, Function<LibraryEdge, T> what) {
        return found.edges().stream().collect(toMap(edge -> edge.item().id(), what));
    }

    private static Viewer viewer(String... tokens) {
        return new Viewer("someone", Set.of(tokens), Viewer.ANYONE.scopes());
    }
}
