package org.citypeers.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.citypeers.city.Cities;
import org.citypeers.graph.Graph;
import org.citypeers.graph.Link;
import org.citypeers.graph.Placed;
import org.citypeers.graph.Sources;
import org.citypeers.graph.Target;
import org.citypeers.graph.Writer;
import org.citypeers.graph.Writing;
import org.citypeers.people.People;
import org.citypeers.program.Programs;
import org.citypeers.topic.Topics;
import org.jspecify.annotations.Nullable;

/// Writes practices with their implementations and outcomes.
final class PracticeWriter implements Writer<PracticeRow> {
    /// A round of a program, as the program room names it.
    private static final Target COHORT = new Target("cohort", "Cohort", "title");

    private final Sources sources;

    PracticeWriter(Sources sources) {
        this.sources = sources;
    }

    @Override
    public List<Link> write(Writing work, String source, List<Placed<PracticeRow>> rows) {
        var placed = rows.stream()
                .flatMap(one -> PlacedImplementation.of(source, one).stream())
                .toList();
        forgetWhatIsGone(work, rows, placed);
        writePractices(work, rows);
        var names = ImplementationNames.of(work, source, placed);
        ImplementationParts.write(work, placed, names.slugs());
        sources.name(work, Implementations.TARGET, source, names.nodes());
        var links = new ArrayList<Link>();
        for (var one : rows) links.addAll(links(one));
        for (var one : placed) links.addAll(links(one, names));
        return links;
    }

    @Override
    public String name(PracticeRow row) {
        return row.title();
    }

    /// Parts that only have a place in the row are written anew; those with an id stay, so that what others say of
    /// them stays too.
    private void forgetWhatIsGone(Writing work, List<Placed<PracticeRow>> rows, List<PlacedImplementation> placed) {
        record Row(String id) {}
        var ids = rows.stream().map(Placed::nodeId).toList();
        var kept = new ArrayList<String>();
        for (var one : placed) {
            kept.add(one.id());
            one.outcomes().forEach(outcome -> kept.add(outcome.id()));
        }
        work.run(
                "MATCH (part:Part) WHERE part.owner IN $ids AND part.id IS NULL DETACH DELETE part",
                Map.of("ids", ids));
        var gone = work.all(Row.class, """
                        MATCH (part:Part)
                        WHERE part.owner IN $ids AND part.id IS NOT NULL AND NOT part.id IN $kept
                        RETURN part.id AS id
                        """, Map.of("ids", ids, "kept", kept)).stream()
                .map(Row::id)
                .toList();
        sources.removeParts(work, gone);
        work.changed(kept);
    }

    private static void writePractices(Writing work, List<Placed<PracticeRow>> rows) {
        var parameters = rows.stream()
                .map(one -> Map.of(
                        "id", one.nodeId(),
                        "slug", one.slug(),
                        "summary", one.row().opening(),
                        "row", Graph.map(one.row())))
                .toList();
        work.run("""
                UNWIND $rows AS row
                MERGE (practice:Thing {id: row.id})
                SET practice:Practice, practice.slug = row.slug, practice.title = row.row.title,
                    practice.summary = row.summary, practice.problem = row.row.problem,
                    practice.mechanism = row.row.mechanism, practice.conditions = row.row.conditions,
                    practice.metrics = row.row.metrics, practice.visibility = row.row.visibility,
                    practice.sample = row.row.sample, practice.updatedAt = datetime()
                FOREACH (at IN range(0, size(row.row.sources) - 1) |
                  CREATE (practice)-[:CITES]->(cited:Citation:Part {owner: row.id, position: at, kind: 'SOURCE'})
                  SET cited += row.row.sources[at])
                FOREACH (at IN range(0, size(row.row.guidance) - 1) |
                  CREATE (practice)-[:CITES]->(cited:Citation:Part {owner: row.id, position: at, kind: 'GUIDANCE'})
                  SET cited += row.row.guidance[at])
                """, Map.of("rows", parameters));
    }

    private static List<Link> links(Placed<PracticeRow> one) {
        var links = new ArrayList<Link>();
        var id = one.nodeId();
        for (var topic : one.row().topics()) links.add(Link.to(id, "ADDRESSES", Topics.TARGET, topic));
        for (var challenge : one.row().challenges())
            links.add(new Link(id, "ADDRESSES", Topics.TARGET, challenge, false, Map.of("challenge", true)));
        for (var program : one.row().programs()) links.add(Link.to(id, "UNDER", Programs.TARGET, program));
        return links;
    }

    private static List<Link> links(PlacedImplementation one, ImplementationNames names) {
        var links = new ArrayList<Link>();
        var row = one.row();
        var id = one.id();
        links.add(Link.from(id, "IMPLEMENTS", Cities.TARGET, Objects.requireNonNull(row.city()), Map.of()));
        for (var person : row.lead()) links.add(Link.from(id, "LED", People.TARGET, person, Map.of()));
        for (var person : row.contributors()) links.add(Link.from(id, "CONTRIBUTED", People.TARGET, person, Map.of()));
        for (var person : row.advisors()) links.add(Link.from(id, "ADVISED", People.TARGET, person, Map.of()));
        for (var origin : row.adaptedFrom())
            links.add(Link.to(id, "ADAPTED_FROM", Implementations.TARGET, nearest(one, origin, names)));
        under(links, id, Programs.TARGET, row.program());
        under(links, id, COHORT, row.cohort());
        return links;
    }

    private static void under(List<Link> links, String id, Target target, @Nullable String value) {
        if (value != null) links.add(Link.to(id, "UNDER", target, value));
    }

    /// An id means the implementation of the same practice first.
    private static String nearest(PlacedImplementation one, String origin, ImplementationNames names) {
        var practice = one.local().substring(0, one.local().length() - one.key().length());
        return names.nodes().containsKey(practice + origin) ? practice + origin : origin;
    }

    static Map<String, @Nullable Object> parameters(PlacedImplementation one, @Nullable String slug) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", one.id());
        parameters.put("practice", one.practice());
        parameters.put("slug", slug);
        parameters.put("visibility", one.visibility());
        parameters.put("sample", one.sample());
        parameters.put("row", Graph.map(one.row()));
        parameters.put("outcomes", Graph.maps(one.outcomes()));
        return parameters;
    }
}
