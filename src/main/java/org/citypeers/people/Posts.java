package org.citypeers.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.citypeers.graph.Graph;
import org.citypeers.graph.NodeReading;
import org.citypeers.graph.Put;
import org.citypeers.graph.ReadTogether;
import org.citypeers.graph.References;
import org.citypeers.graph.Sources;
import org.citypeers.graph.Target;
import org.citypeers.graphql.Keyset;
import org.citypeers.shared.Connection;
import org.citypeers.shared.NodeSource;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// All posts, and the door to them.
@Component
public class Posts implements NodeSource, ReadTogether {
    /// How other rooms' rows refer to a post.
    public static final Target TARGET = new Target("post", "Post", "role");

    private static final Keyset AT_A_CITY = new Keyset("posts at a city", false);

    private final Graph graph;
    private final Sources sources;
    private final References references;
    private final Seats seats;

    Posts(Graph graph, Sources sources, References references, Seats seats) {
        this.graph = graph;
        this.sources = sources;
        this.references = references;
        this.seats = seats;
    }

    /// Puts a batch of rows with different ids; see [Sources#put].
    public Put put(String source, List<PostRow> rows) {
        return sources.put(TARGET, source, rows, new PostWriter(references, source));
    }

    /// Takes back what a source said of these posts; a post somebody held stays, known from those who held it. The seq
    /// of the change.
    public long remove(String source, List<String> ids) {
        return graph.write(work -> {
                    record Row(String id) {}
                    var posts = work.all(Row.class, """
                                    MATCH (record:Record {kind: 'post', source: $source})-[:RECORDS]->(post:Post)
                                    WHERE record.id IN $ids
                                    RETURN DISTINCT post.id AS id
                                    """, Map.of("source", source, "ids", ids)).stream()
                            .map(Row::id)
                            .toList();
                    sources.remove(work, TARGET, source, ids);
                    seats.settle(work, posts);
                    return true;
                })
                .seq();
    }

    @Override
    public String kind() {
        return TARGET.kind();
    }

    @Override
    public NodeReading reading() {
        return new NodeReading("post", Post.class, """
                MATCH (post:Post&Thing {id: asked})
                WHERE visible(post)
                """, Post.MAP);
    }

    @Override
    public Map<String, Post> nodes(Collection<String> ids, Viewer viewer) {
        record Row(Post post) {}
        return graph.as(viewer).all(Row.class, """
                        UNWIND $ids AS id
                        MATCH (post:Post&Thing {id: id})
                        WHERE visible(post)
                        RETURN %s AS post
                        """.formatted(Post.MAP), Map.of("ids", ids)).stream()
                .map(Row::post)
                .collect(toMap(Post::id, Function.identity(), (one, same) -> one));
    }

    /// Who held each post, the earliest first.
    Map<String, List<Tenure>> tenures(Collection<String> ids, Viewer viewer) {
        record Row(String post, Tenure tenure) {}
        return graph.as(viewer).all(Row.class, """
                        UNWIND $ids AS held
                        MATCH (:Post&Thing {id: held})<-[:OF]-(tenure:Tenure)<-[:HOLDS]-(person:Person)
                        WHERE visible(person)
                        WITH held, tenure
                        ORDER BY coalesce(tenure.from, ''), tenure.id
                        RETURN held AS post, %s AS tenure
                        """.formatted(Tenure.MAP), Map.of("ids", ids)).stream()
                .collect(groupingBy(Row::post, LinkedHashMap::new, mapping(Row::tenure, toList())));
    }

    /// The people who hold each post now, by name.
    Map<String, List<Person>> holders(Collection<String> ids, Viewer viewer) {
        record Row(String post, Person person) {}
        return graph
                .as(viewer)
                .all(Row.class, """
                        UNWIND $ids AS post
                        MATCH (:Post&Thing {id: post})<-[:OF]-(tenure:Tenure)<-[:HOLDS]-(person:Person)
                        WHERE visible(person) AND %s
                        WITH DISTINCT post, person
                        ORDER BY person.name, person.id
                        RETURN post, %s AS person
                        """.formatted(Tenure.IS_CURRENT, Person.MAP), Map.of("ids", ids))
                .stream()
                .collect(groupingBy(Row::post, LinkedHashMap::new, mapping(Row::person, toList())));
    }

    /// Posts at each city, by role; in one question.
    Map<String, Connection<Post>> at(Collection<String> cities, List<String> roles, Page page, Viewer viewer) {
        record Item(String key, Post post) {}
        record Row(String city, int total, List<Item> found) {}
        var rows = graph.as(viewer)
                .all(
                        Row.class,
                        """
                        MATCH (city:City&Thing)
                        WHERE city.id IN $cities
                        CALL (city) {
                          CALL (city) {
                            MATCH (city)<-[:AT]-(post:Post) RETURN post
                            UNION
                            MATCH (city)<-[:AT]-(:Tenure)-[:OF]->(post:Post) RETURN post
                          }
                          WITH post
                          WHERE visible(post)
                            AND (size($roles) = 0 OR post.roleKey IN $roles OR toLower(post.roleConcept) IN $roles)
                          WITH {key: post.roleKey + '\\t' + post.id, id: post.id} AS one
                          ORDER BY one.key
                          RETURN collect(one) AS listed
                        }
                        RETURN city.id AS city, size(listed) AS total, COLLECT {
                          UNWIND %s AS one
                          MATCH (post:Post&Thing {id: one.id})
                          RETURN {key: one.key, post: %s} ORDER BY one.key
                        } AS found
                        """.formatted(AT_A_CITY.slice(page), Post.MAP),
                        AT_A_CITY.parameters(
                                page,
                                Map.of(
                                        "cities",
                                        cities,
                                        "roles",
                                        roles.stream().map(Seats::roleKey).toList())));
        var found = new HashMap<String, Connection<Post>>();
        for (var row : rows) {
            var items = AT_A_CITY.connection(page, row.found(), Item::key, row.total());
            found.put(row.city(), items.map(Item::post));
        }
        return found;
    }
}
