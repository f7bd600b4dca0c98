package org.citypeers.playbook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.citypeers.graph.Graph;
import org.citypeers.graph.NodeReading;
import org.citypeers.graph.Put;
import org.citypeers.graph.ReadTogether;
import org.citypeers.graph.Sources;
import org.citypeers.graph.Target;
import org.citypeers.practice.Practice;
import org.citypeers.practice.Practices;
import org.citypeers.shared.NodeSource;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// All playbooks, and the door to them.
@Component
public class Playbooks implements NodeSource, ReadTogether {
    /// How other rooms' rows refer to a playbook.
    public static final Target TARGET = new Target("playbook", "Playbook", "title");

    private final Graph graph;
    private final Sources sources;
    private final Practices practices;

    Playbooks(Graph graph, Sources sources, Practices practices) {
        this.graph = graph;
        this.sources = sources;
        this.practices = practices;
    }

    /// Puts a batch of rows with different ids; see [Sources#put]. A row with another text adds a version.
    public Put put(String source, List<PlaybookRow> rows) {
        return sources.put(TARGET, source, rows, new PlaybookWriter());
    }

    /// Takes back what a source said of these playbooks, with all their versions; the seq of the change.
    public long remove(String source, List<String> ids) {
        return sources.remove(TARGET, source, ids);
    }

    @Override
    public String kind() {
        return TARGET.kind();
    }

    @Override
    public NodeReading reading() {
        return new NodeReading("playbook", Playbook.class, """
                MATCH (playbook:Playbook&Thing {id: asked})
                WHERE visible(playbook)
                """, Playbook.MAP);
    }

    @Override
    public Map<String, Playbook> nodes(Collection<String> ids, Viewer viewer) {
        record Row(Playbook playbook) {}
        return graph.as(viewer).all(Row.class, """
                        MATCH (playbook:Playbook&Thing)
                        WHERE playbook.id IN $ids AND visible(playbook)
                        RETURN %s AS playbook
                        """.formatted(Playbook.MAP), Map.of("ids", ids)).stream()
                .map(Row::playbook)
                .collect(toMap(Playbook::id, Function.identity()));
    }

    Optional<Playbook> playbook(PlaybookBy by, Viewer viewer) {
        record Row(Playbook playbook) {}
        return graph.as(viewer)
                .one(Row.class, """
                        MATCH (playbook:Playbook)
                        WHERE (playbook.id = $id OR playbook.slug = $slug) AND visible(playbook)
                        RETURN %s AS playbook
                        """.formatted(Playbook.MAP), Map.of("id", orEmpty(by.id()), "slug", orEmpty(by.slug())))
                .map(Row::playbook);
    }

    /// The playbooks that describe each of these practices, by title.
    Map<String, List<Playbook>> describing(Collection<String> practiceIds, Viewer viewer) {
        return beside(practiceIds, "(thing)<-[:DESCRIBES]-(playbook:Playbook)", viewer);
    }

    /// The same playbooks in other languages: translations, what they are translations of, and its other translations.
    Map<String, List<Playbook>> translations(Collection<String> ids, Viewer viewer) {
        return beside(
                ids,
                "(thing)-[:TRANSLATES]-{1,2}(playbook:Playbook) WHERE playbook <> thing AND visible(thing)",
                viewer);
    }

    /// The practice each of these playbooks describes.
    Map<String, Practice> practices(Collection<String> ids, Viewer viewer) {
        record Row(String one, Practice other) {}
        return graph.as(viewer).all(Row.class, practices.reading().beside("""
                        MATCH (playbook:Playbook&Thing)-[:DESCRIBES]->(described:Practice)
                        WHERE playbook.id IN $ids AND visible(playbook)
                        WITH playbook.id AS one, described.id AS asked, '' AS place
                        """), Map.of("ids", ids)).stream()
                .collect(toMap(Row::one, Row::other));
    }

    private Map<String, List<Playbook>> beside(Collection<String> ids, String pattern, Viewer viewer) {
        record Row(String thing, Playbook playbook) {}
        return graph.as(viewer).all(Row.class, """
                        UNWIND $ids AS id
                        MATCH (thing:Thing {id: id})
                        MATCH %s
                        WITH DISTINCT thing, playbook
                        WHERE visible(playbook)
                        RETURN thing.id AS thing, %s AS playbook
                        ORDER BY playbook.title, playbook.id
                        """.formatted(pattern, Playbook.MAP), Map.of("ids", ids)).stream()
                .collect(groupingBy(Row::thing, LinkedHashMap::new, mapping(Row::playbook, toList())));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
