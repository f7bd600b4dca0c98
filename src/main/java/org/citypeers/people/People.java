package org.citypeers.people;

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
import org.citypeers.shared.NodeSource;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// All people, and the door to them.
@Component
public class People implements NodeSource, ReadTogether {
    /// How other rooms' rows refer to a person.
    public static final Target TARGET = new Target("person", "Person", "name");

    /// A [Person], as a Cypher map of a node called `person`.
    public static final String MAP = Person.MAP;

    /// Whether a node called `tenure` is held now.
    public static final String HELD_NOW = Tenure.IS_CURRENT;

    private final Graph graph;
    private final Sources sources;
    private final Seats seats;

    People(Graph graph, Sources sources, Seats seats) {
        this.graph = graph;
        this.sources = sources;
        this.seats = seats;
    }

    /// Puts a batch of rows with different ids; see [Sources#put].
    public Put put(String source, List<PersonRow> rows) {
        return sources.put(TARGET, source, rows, new PersonWriter(seats));
    }

    /// Takes back what a source said of these people; what they took part in stays, without them. The seq of the
    /// change.
    public long remove(String source, List<String> ids) {
        return graph.write(work -> {
                    record Row(String post) {}
                    var posts = work.all(Row.class, """
                                    MATCH (record:Record {kind: 'person', source: $source})-[:RECORDS]->(person:Person)
                                    WHERE record.id IN $ids
                                    MATCH (person)-[:HOLDS]->(:Tenure)-[:OF]->(post:Post)
                                    RETURN DISTINCT post.id AS post
                                    """, Map.of("source", source, "ids", ids)).stream()
                            .map(Row::post)
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
        return new NodeReading("person", Person.class, """
                MATCH (person:Person&Thing {id: asked})
                WHERE visible(person)
                """, Person.MAP);
    }

    @Override
    public Map<String, Person> nodes(Collection<String> ids, Viewer viewer) {
        record Row(Person person) {}
        return graph.as(viewer).all(Row.class, """
                        UNWIND $ids AS id
                        MATCH (person:Person&Thing {id: id})
                        WHERE visible(person)
                        RETURN %s AS person
                        """.formatted(Person.MAP), Map.of("ids", ids)).stream()
                .map(Row::person)
                .collect(toMap(Person::id, Function.identity(), (one, same) -> one));
    }

    Optional<Person> person(PersonBy by, Viewer viewer) {
        record Row(Person person) {}
        return graph.as(viewer)
                .one(Row.class, """
                        MATCH (person:Person&Thing)
                        WHERE (person.id = $id OR person.slug = $slug) AND visible(person)
                        RETURN %s AS person
                        """.formatted(Person.MAP), Map.of("id", orEmpty(by.id()), "slug", orEmpty(by.slug())))
                .map(Row::person);
    }

    /// What a list of people shows of each.
    ///
    /// @param role of the post held now; else what they are called at work
    /// @param cityId where they hold it
    /// @param topics node ids
    public record Profile(
            String id,
            String name,
            @Nullable String role,
            @Nullable String cityId,
            boolean contactable,
            List<String> languages,
            List<String> topics) {}

    /// The profiles the viewer may see, by person id, in one question.
    public Map<String, Profile> profiles(Collection<String> ids, Viewer viewer) {
        return graph.as(viewer).all(Profile.class, """
                        UNWIND $ids AS id
                        MATCH (person:Person&Thing {id: id})
                        WHERE visible(person)
                        WITH DISTINCT person, head(COLLECT {
                          MATCH (person)-[:HOLDS]->(tenure:Tenure)
                          WHERE %s
                          OPTIONAL MATCH (tenure)-[:AT]->(city:City)
                          WHERE visible(city)
                          RETURN {role: tenure.role, city: city.id}
                          ORDER BY coalesce(tenure.from, '') DESC, tenure.id
                        }) AS now
                        RETURN person.id AS id, person.name AS name, coalesce(now.role, person.title) AS role,
                          now.city AS cityId, person.contactable AS contactable, person.languages AS languages,
                          COLLECT {
                            MATCH (person)-[:ADDRESSES]->(topic:Topic)
                            WHERE visible(topic)
                            RETURN DISTINCT topic.id ORDER BY topic.id
                          } AS topics
                        """.formatted(Tenure.IS_CURRENT), Map.of("ids", ids)).stream()
                .collect(toMap(Profile::id, Function.identity()));
    }

    /// Posts held by each person, present ones first, then the latest.
    Map<String, List<Tenure>> tenures(Collection<String> ids, Viewer viewer) {
        return tenures("""
                UNWIND $ids AS owner
                MATCH (person:Person&Thing {id: owner})-[:HOLDS]->(tenure:Tenure)
                WHERE visible(person)
                WITH owner, tenure
                ORDER BY %s DESC, coalesce(tenure.from, '') DESC, tenure.id
                """.formatted(Tenure.IS_CURRENT), ids, viewer);
    }

    /// Who came after each person in the posts they left, the earliest first.
    Map<String, List<Tenure>> successors(Collection<String> ids, Viewer viewer) {
        return tenures("""
                UNWIND $ids AS owner
                MATCH (person:Person&Thing {id: owner})-[:HOLDS]->(left:Tenure)-[:OF]->(:Post)
                      <-[:OF]-(tenure:Tenure)<-[:HOLDS]-(next:Person)
                WHERE visible(person) AND visible(next) AND next <> person
                  AND left.to IS NOT NULL AND tenure.from IS NOT NULL AND tenure.from > coalesce(left.from, '')
                WITH DISTINCT owner, tenure
                ORDER BY tenure.from, tenure.id
                """, ids, viewer);
    }

    private Map<String, List<Tenure>> tenures(String found, Collection<String> ids, Viewer viewer) {
        record Row(String owner, Tenure tenure) {}
        return graph
                .as(viewer)
                .all(Row.class, found + "RETURN owner, " + Tenure.MAP + " AS tenure", Map.of("ids", ids))
                .stream()
                .collect(groupingBy(Row::owner, LinkedHashMap::new, mapping(Row::tenure, toList())));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
