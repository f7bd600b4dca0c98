package org.citypeers.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.citypeers.city.Cities;
import org.citypeers.graph.Graph;
import org.citypeers.graph.Link;
import org.citypeers.graph.Placed;
import org.citypeers.graph.Writer;
import org.citypeers.graph.Writing;
import org.citypeers.shared.NodeId;
import org.citypeers.shared.Viewer;
import org.citypeers.topic.Topics;
import org.jspecify.annotations.Nullable;

/// Writes people and the posts they held.
final class PersonWriter implements Writer<PersonRow> {
    private final Seats seats;

    PersonWriter(Seats seats) {
        this.seats = seats;
    }

    /// A tenure as Cypher takes it.
    ///
    /// @param until the last day it can mean
    private record Written(
            String id,
            String post,
            PersonRow.Held held,
            @Nullable String until) {}

    @Override
    public List<Link> write(Writing writing, String source, List<Placed<PersonRow>> rows) {
        var links = new ArrayList<Link>();
        var parameters = new ArrayList<Map<String, Object>>();
        var posts = seats.posts(
                writing,
                source,
                rows.stream()
                        .flatMap(one -> one.row().held().stream())
                        .map(Seats.Seat::of)
                        .toList());
        for (var one : rows) {
            var tenures = tenures(source, one, posts);
            parameters.add(parameters(one, tenures));
            for (var tenure : tenures) {
                var city = tenure.held().city();
                if (city != null) links.add(Link.to(tenure.id(), "AT", Cities.TARGET, city));
            }
            one.row().topics().forEach(topic -> links.add(Link.to(one.nodeId(), "ADDRESSES", Topics.TARGET, topic)));
        }
        var touched = new LinkedHashSet<>(posts.values());
        touched.addAll(left(writing, parameters));
        writePeople(writing, parameters);
        seats.settle(writing, touched);
        return links;
    }

    @Override
    public String name(PersonRow row) {
        return row.name();
    }

    /// Who is not listed is seen by administrators and by themselves.
    private static List<String> visibility(Placed<PersonRow> one) {
        return Objects.equals(one.row().listed(), false)
                ? List.of(Viewer.ADMINISTRATORS, "person:" + one.nodeId())
                : one.row().visibility();
    }

    private static List<Written> tenures(String source, Placed<PersonRow> one, Map<String, String> posts) {
        var tenures = new ArrayList<Written>();
        for (var held : one.row().held()) {
            var id = NodeId.of("tenure", source, one.row().id() + "\0" + tenures.size());
            var post = posts.get(Seats.Seat.of(held).key());
            if (post == null) throw new IllegalStateException("no post was found or made for " + held.role());
            var to = held.to();
            tenures.add(
                    new Written(id, post, held, to == null ? null : to.lastDay().toString()));
        }
        return tenures;
    }

    private static Map<String, Object> parameters(Placed<PersonRow> one, List<Written> tenures) {
        var parameters = new HashMap<String, Object>();
        parameters.put("id", one.nodeId());
        parameters.put("slug", one.slug());
        parameters.put("visibility", visibility(one));
        parameters.put("row", Graph.map(one.row()));
        parameters.put("tenures", Graph.maps(tenures));
        return parameters;
    }

    /// Posts these people are about to be asked about anew: they may no longer hold them.
    private static List<String> left(Writing writing, List<Map<String, Object>> rows) {
        record Row(String post) {}
        return writing.all(Row.class, """
                        UNWIND $rows AS row
                        MATCH (tenure:Part {owner: row.id})-[:OF]->(post:Post)
                        RETURN DISTINCT post.id AS post
                        """, Map.of("rows", rows)).stream()
                .map(Row::post)
                .toList();
    }

    private static void writePeople(Writing writing, List<Map<String, Object>> rows) {
        writing.run("""
                UNWIND $rows AS row
                MERGE (person:Thing {id: row.id})
                SET person:Person, person.slug = row.slug, person.name = row.row.name, person.title = row.row.title,
                    person.bio = row.row.bio, person.url = row.row.url, person.languages = row.row.languages,
                    person.listed = row.row.listed, person.contactable = row.row.contactable,
                    person.visibility = row.visibility, person.sample = row.row.sample, person.updatedAt = datetime()
                WITH person, row
                CALL (person, row) {
                  MATCH (old:Part&Tenure {owner: row.id})
                  WHERE NOT old.id IN [tenure IN row.tenures | tenure.id]
                  DETACH DELETE old
                }
                UNWIND row.tenures AS one
                MERGE (tenure:Thing {id: one.id})
                SET tenure:Tenure:Part, tenure.owner = row.id, tenure.role = one.held.role,
                    tenure.roleConcept = one.held.roleConcept, tenure.organization = one.held.organization,
                    tenure.from = one.held.from, tenure.to = one.held.to, tenure.until = one.until,
                    tenure.visibility = row.visibility, tenure.sample = row.row.sample
                MERGE (person)-[:HOLDS]->(tenure)
                WITH tenure, one
                OPTIONAL MATCH (tenure)-[before:OF]->(:Post)
                DELETE before
                WITH DISTINCT tenure, one
                MATCH (post:Thing {id: one.post})
                CREATE (tenure)-[:OF]->(post)
                """, Map.of("rows", rows));
    }
}
