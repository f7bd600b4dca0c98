package org.citypeers.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.citypeers.graph.Graph;
import org.citypeers.shared.Viewer;

/// Writes a made world into a graph in batches a transaction has memory for, with the labels and relationships the
/// rooms write. Nothing is told to the change log: the portal is to be started again.
final class MadeGraph {
    private static final int BATCH = 1_000;
    private static final int PRACTICES = 2_000;
    private static final int PROGRAMS = 20;
    private static final int COHORTS = 60;
    private static final int OF_A_COHORT = 30;
    private static final int FORMS_IN_TEN = 2;

    private final Graph graph;
    private final MadeWorld world;

    MadeGraph(Graph graph, MadeWorld world) {
        this.graph = graph;
        this.world = world;
    }

    void write() {
        write("City", world.cities(), this::city, "CREATE (thing:City:Thing) SET thing += row");
        write(
                "Practice",
                PRACTICES,
                number -> thing("practice", number, "title", "Practice " + number),
                "CREATE (thing:Practice:Thing) SET thing += row");
        write(
                "Program",
                PROGRAMS,
                number -> thing("program", number, "title", "Made program " + number),
                "CREATE (thing:Program:Thing) SET thing += row");
        write("Cohort", COHORTS, this::cohort, """
                CREATE (thing:Cohort:Thing:Part) SET thing += row.of
                WITH thing, row
                MATCH (program:Program:Thing {id: row.program}) CREATE (thing)-[:OF]->(program)
                WITH thing, row UNWIND row.cities AS id
                MATCH (city:City:Thing {id: id}) MERGE (city)-[:TOOK_PART]->(thing)
                """);
        write("Person", world.people(), this::person, """
                MATCH (city:City:Thing {id: row.city})
                CREATE (thing:Person:Thing) SET thing += row.of
                CREATE (thing)-[:HOLDS]->(tenure:Tenure:Thing:Part) SET tenure += row.tenure
                CREATE (tenure)-[:AT]->(city)
                CREATE (tenure)-[:OF]->(post:Post:Thing)-[:AT]->(city) SET post += row.post
                """);
        write("Document", world.documents(), this::document, """
                MATCH (person:Person:Thing {id: row.person})
                CALL (row, person) {
                  WITH row, person WHERE row.city IS NOT NULL
                  MATCH (city:City:Thing {id: row.city})
                  MATCH (practice:Practice:Thing {id: row.practice})
                  CREATE (thing:Implementation:Thing:Part) SET thing += row.of
                  CREATE (person)-[:LED]->(thing)<-[:IMPLEMENTS]-(city)
                  CREATE (thing)-[:OF]->(practice)
                  FOREACH (outcome IN row.outcomes |
                    CREATE (thing)-[:MEASURED]->(:Outcome:Thing:Part {id: outcome, metric: 'made', actual: 2.0,
                      baseline: 1.0, method: 'BEFORE_AFTER', measured: true, visibility: ['public'], sample: false}))
                  WITH thing, row
                  UNWIND row.copies AS copied
                  MATCH (origin:Implementation:Thing {id: copied})
                  CREATE (thing)-[:ADAPTED_FROM]->(origin)
                }
                CALL (row, person) {
                  WITH row, person WHERE row.city IS NULL
                  CREATE (thing:Resource:Thing) SET thing += row.of
                  CREATE (person)-[:AUTHORED]->(thing)
                }
                """);
    }

    private void write(String what, int count, IntFunction<Map<String, Object>> row, String cypher) {
        long from = System.nanoTime();
        for (int at = 0; at < count; at += BATCH) {
            var rows = new ArrayList<Map<String, Object>>();
            for (int number = at; number < Math.min(count, at + BATCH); number++) rows.add(row.apply(number));
            graph.run("UNWIND $rows AS row\n" + cypher, Map.of("rows", rows));
        }
        System.out.printf("%,d %s written in %.0f s%n", count, what, (System.nanoTime() - from) / 1e9);
    }

    private static Map<String, Object> thing(String kind, int number, String name, String value) {
        var thing = new HashMap<String, Object>();
        thing.put("id", MadeWorld.id(kind, number));
        thing.put("slug", "made-" + kind + "-" + number);
        thing.put(name, value);
        thing.put("visibility", List.of(Viewer.PUBLIC));
        thing.put("sample", false);
        return thing;
    }

    private Map<String, Object> city(int number) {
        var random = new SplittableRandom(number);
        var city = thing("city", number, "name", "City " + number);
        city.put("slug", "made-" + number);
        city.put("country", "US");
        city.put("subdivision", "US-" + MadeWorld.CODES.get(random.nextInt(MadeWorld.CODES.size())));
        city.put("lat", 30 + 15 * random.nextDouble());
        city.put("lon", -120 + 45 * random.nextDouble());
        city.put("population", (long) Math.exp(6 + 7 * random.nextDouble()));
        city.put("populationDate", "2021");
        city.put("populationSource", "made");
        city.put("aliases", List.of());
        city.put("identifiers", List.of());
        if (random.nextInt(10) < FORMS_IN_TEN) city.put("governmentForm", "COUNCIL_MANAGER");
        return city;
    }

    private Map<String, Object> cohort(int number) {
        var random = new SplittableRandom(number);
        var cities = new ArrayList<String>();
        for (int at = 0; at < OF_A_COHORT; at++)
            cities.add(MadeWorld.id("city", MadeWorld.few(world.cities(), random)));
        var of = thing("cohort", number, "title", "Made cohort " + number);
        of.put("start", String.valueOf(2010 + number % 12));
        return Map.of("of", of, "program", MadeWorld.id("program", number % PROGRAMS), "cities", cities);
    }

    private Map<String, Object> person(int number) {
        var role = MadeWorld.ROLES.get(number % 3 == 0 ? number / 3 % MadeWorld.ROLES.size() : 0);
        role = number % 3 == 0 ? role : "Specialist " + number % 200;
        var of = thing("person", number, "name", "Person " + number);
        of.putAll(Map.of("title", role, "listed", true, "contactable", number % 10 < 3, "languages", List.of("en")));
        var tenure = thing("tenure", number, "role", role);
        tenure.putAll(Map.of("owner", of.get("id"), "from", String.valueOf(2010 + number % 14)));
        var post = thing("post", number, "role", role);
        post.put("roleKey", role.toLowerCase());
        return Map.of("of", of, "tenure", tenure, "post", post, "city", MadeWorld.id("city", world.home(number)));
    }

    private Map<String, Object> document(int number) {
        var one = world.document(number);
        var of = thing(one.done() ? "implementation" : "resource", number, "title", "Document " + number);
        of.put(one.done() ? "start" : "date", String.valueOf(one.year()));
        var row = new HashMap<String, Object>(Map.of("of", of, "person", MadeWorld.id("person", one.person())));
        if (!one.done()) {
            of.putAll(Map.of("kind", "ARTICLE", "summary", ""));
            return row;
        }
        of.put("status", one.status());
        of.put("owner", MadeWorld.id("practice", one.practice()));
        row.put("city", MadeWorld.id("city", one.city()));
        row.put("practice", of.get("owner"));
        row.put("outcomes", one.measured() ? List.of(MadeWorld.id("outcome", number)) : List.of());
        int origin = number - 10;
        row.put(
                "copies",
                one.copied() && origin >= 0 ? List.of(world.document(origin).id()) : List.of());
        return row;
    }
}
