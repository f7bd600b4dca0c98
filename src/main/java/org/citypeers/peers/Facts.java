package org.citypeers.peers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.citypeers.graph.Graph;
import org.citypeers.people.People;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// Asks the graph all that an answer needs, in one question.
@Component
class Facts {
    /// Who holds `post`, as far as they may be seen.
    private static final String HOLDER = "MATCH (post)<-[:OF]-(tenure:Tenure)<-[:HOLDS]-(person:Person) WHERE "
            + People.HELD_NOW + " AND visible(person) AND person.listed";

    private final Graph graph;
    private final NamedThings things;

    Facts(Graph graph, NamedThings things) {
        this.graph = graph;
        this.things = things;
    }

    /// What is to be known.
    ///
    /// @param evidence ids of documents
    /// @param programs whose cities are wanted
    /// @param roles whose holders are wanted, in lower case
    /// @param seats cities whose holders are wanted before others
    record Wanted(
            Collection<String> evidence,
            Collection<String> people,
            Collection<String> cities,
            Collection<String> programs,
            Collection<String> roles,
            Collection<String> seats) {}

    Known of(Wanted wanted, Viewer viewer) {
        return graph.as(viewer)
                .one(
                        Known.class,
                        """
            CALL () {
              MATCH (thing:Thing)
              WHERE thing.id IN $evidence AND visible(thing)
              OPTIONAL MATCH (thing)-[:OF]->(practice:Practice) WHERE visible(practice)
              OPTIONAL MATCH (city:City)-[:IMPLEMENTS]->(thing) WHERE visible(city)
              WITH thing, head(collect(practice)) AS practice, head(collect(city)) AS city, head(COLLECT {
                MATCH (thing)-[:MEASURED]->(outcome:Outcome)
                WHERE visible(outcome) AND outcome.actual IS NOT NULL AND outcome.metric IS NOT NULL
                WITH outcome, CASE
                  WHEN outcome.method IN ['COMPARISON_GROUP', 'RANDOMISED'] THEN 3
                  WHEN outcome.method = 'BEFORE_AFTER' OR outcome.baseline IS NOT NULL THEN 2
                  ELSE 1 END AS rank
                RETURN outcome {.id, .metric, .actual, .unit, .baseline, rank: rank}
                ORDER BY rank DESC, outcome.id
              }) AS best
              RETURN collect({id: thing.id, title: coalesce(thing.title, practice.title, ''), where: city.name,
                status: thing.status, stopReason: thing.stopReason, start: thing.start, end: thing.end,
                date: coalesce(thing.end, thing.start, thing.date), measured: best,
                programs: [(thing)-[:UNDER]->(program:Program) | program.id]}) AS evidence
            }
            CALL () {
              UNWIND $evidence AS id
              MATCH (thing:Implementation&Thing {id: id})-[copied:ADAPTED_FROM]-(other:Implementation)
              WHERE visible(thing) AND visible(other) AND NOT other.id IN $evidence
              OPTIONAL MATCH (other)-[:OF]->(practice:Practice) WHERE visible(practice)
              WITH thing, other, copied, head(collect(practice)) AS practice
              ORDER BY other.id, thing.id
              LIMIT 100
              RETURN collect({of: thing.id, id: other.id, title: coalesce(other.title, practice.title, ''),
                later: startNode(copied) = other,
                cityId: head(COLLECT { MATCH (city:City)-[:IMPLEMENTS]->(other) WHERE visible(city) RETURN city.id }),
                people: COLLECT {
                  MATCH (person:Person)-[:LED]->(other) WHERE visible(person) AND person.listed
                  RETURN DISTINCT person.id ORDER BY person.id
                }}) AS copies
            }
            CALL () {
              CALL () {
                UNWIND $seats AS id
                MATCH (:City&Thing {id: id})<-[:AT]-(post:Post)
                WHERE post.roleKey IN $roles OR post.roleConcept IN $roleNames
                RETURN post
                UNION
                UNWIND $seats AS id
                MATCH (:City&Thing {id: id})<-[:AT]-(:Tenure)-[:OF]->(post:Post)
                WHERE post.roleKey IN $roles OR post.roleConcept IN $roleNames
                RETURN post
                UNION
                UNWIND $roles AS role
                CALL (role) {
                  MATCH (post:Post {roleKey: role}) WHERE visible(post)
                  RETURN post
                  ORDER BY NOT EXISTS { %2$s }, post.id
                  LIMIT 300
                }
                RETURN post
                UNION
                UNWIND $roleNames AS name
                CALL (name) {
                  MATCH (post:Post {roleConcept: name}) WHERE visible(post)
                  RETURN post
                  ORDER BY NOT EXISTS { %2$s }, post.id
                  LIMIT 300
                }
                RETURN post
              }
              UNWIND [role IN $roles WHERE role IN [post.roleKey, toLower(post.roleConcept)]] AS role
              WITH post, role
              WHERE visible(post)
              OPTIONAL MATCH (post)-[:AT]->(at:City) WHERE visible(at)
              OPTIONAL %2$s
              OPTIONAL MATCH (tenure)-[:AT]->(held:City) WHERE visible(held)
              WITH DISTINCT post, role, coalesce(at.id, held.id) AS city, person.id AS person
              ORDER BY coalesce(city IN $seats, false) DESC, person IS NULL, post.id, person
              LIMIT 300
              RETURN collect({post: post.id, role: post.role, key: role, cityId: city, person: person}) AS holders
            }
            CALL (copies, holders) {
              WITH $people + reduce(all = [], copy IN copies | all + copy.people)
                + [holder IN holders WHERE holder.person IS NOT NULL | holder.person] AS ids
              UNWIND ids AS id
              WITH DISTINCT id
              MATCH (person:Person&Thing {id: id})
              WHERE visible(person)
              WITH person, COLLECT {
                MATCH (person)-[:HOLDS]->(tenure:Tenure)
                WHERE %1$s
                OPTIONAL MATCH (tenure)-[:AT]->(city:City) WHERE visible(city)
                RETURN {role: tenure.role, kind: tenure.roleConcept, city: city.id}
                ORDER BY coalesce(tenure.from, '') DESC, tenure.id
              } AS held
              RETURN collect({id: person.id, name: person.name, cityId: head(held).city,
                contactable: person.contactable, sample: person.sample,
                roles: [post IN held WHERE post.role IS NOT NULL | toLower(post.role)]
                  + [post IN held WHERE post.kind IS NOT NULL | toLower(post.kind)]}) AS people
            }
            CALL (copies, holders, people) {
              WITH $cities + [copy IN copies WHERE copy.cityId IS NOT NULL | copy.cityId]
                + [holder IN holders WHERE holder.cityId IS NOT NULL | holder.cityId]
                + [person IN people WHERE person.cityId IS NOT NULL | person.cityId] AS ids
              CALL (ids) {
                UNWIND ids AS id
                WITH DISTINCT id
                MATCH (city:City&Thing {id: id})-[:TOOK_PART]->(cohort:Cohort)
                RETURN city, cohort
                UNION
                UNWIND $programs AS id
                MATCH (:Program&Thing {id: id})<-[:OF]-(cohort:Cohort)<-[:TOOK_PART]-(city:City)
                RETURN city, cohort
              }
              WITH DISTINCT city, cohort
              WHERE visible(city) AND visible(cohort)
              OPTIONAL MATCH (cohort)-[:OF]->(program:Program) WHERE visible(program)
              WITH city, cohort, head(collect(program)) AS program
              ORDER BY coalesce(cohort.start, '') DESC, cohort.id, city.id
              RETURN collect({cityId: city.id, cohort: cohort.id, title: cohort.title,
                program: program.id, programTitle: program.title}) AS took
            }
            RETURN evidence, people, copies, holders, took
            """.formatted(People.HELD_NOW, HOLDER),
                        Map.of(
                                "evidence", List.copyOf(wanted.evidence()),
                                "people", List.copyOf(wanted.people()),
                                "cities", List.copyOf(wanted.cities()),
                                "programs", List.copyOf(wanted.programs()),
                                "roles", List.copyOf(wanted.roles()),
                                "seats", wanted.roles().isEmpty() ? List.of() : List.copyOf(wanted.seats()),
                                "roleNames", spellings(wanted.roles())))
                .orElse(Known.NOTHING);
    }

    /// As posts spell them: an index looks letters up as they are.
    private List<String> spellings(Collection<String> roles) {
        if (roles.isEmpty()) return List.of();
        return things.now().roles().stream()
                .filter(one -> roles.contains(one.key()))
                .map(NamedThings.NamedRole::name)
                .distinct()
                .toList();
    }
}
