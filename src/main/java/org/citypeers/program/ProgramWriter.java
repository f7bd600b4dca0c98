package org.citypeers.program;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.citypeers.city.Cities;
import org.citypeers.city.Facts;
import org.citypeers.graph.Link;
import org.citypeers.graph.Placed;
import org.citypeers.graph.Sources;
import org.citypeers.graph.Target;
import org.citypeers.graph.Writer;
import org.citypeers.graph.Writing;
import org.citypeers.shared.NodeId;
import org.citypeers.shared.PartialDate;
import org.citypeers.topic.Topics;
import org.jspecify.annotations.Nullable;

/// Writes programs, their cohorts and their figures, and asks for the cities that took part.
final class ProgramWriter implements Writer<ProgramRow> {
    /// Named here because practices know programs and not the other way round.
    private static final Target PRACTICE = new Target("practice", "Practice", "title");

    private final Sources sources;

    ProgramWriter(Sources sources) {
        this.sources = sources;
    }

    @Override
    public List<Link> write(Writing work, String source, List<Placed<ProgramRow>> rows) {
        work.run("""
                UNWIND $rows AS row
                MERGE (program:Thing {id: row.id})
                SET program:Program, program += row, program.updatedAt = datetime()
                """, Map.of("rows", rows.stream().map(ProgramWriter::program).toList()));
        removeFormerCohorts(work, source, rows);
        var cohorts = rows.stream().flatMap(one -> cohorts(source, one)).toList();
        work.run("""
                UNWIND $rows AS row
                MATCH (program:Thing {id: row.owner})
                OPTIONAL MATCH (taken:Cohort {slug: row.slug})
                WHERE taken.id <> row.id
                MERGE (cohort:Thing {id: row.id})
                SET cohort:Cohort:Part, cohort += row, cohort.updatedAt = datetime(),
                    cohort.slug = CASE WHEN taken IS NULL THEN row.slug ELSE $source + ':' + row.slug END
                MERGE (cohort)-[:OF]->(program)
                """, Map.of("rows", cohorts, "source", source));
        for (var one : rows)
            sources.name(
                    work,
                    Cohorts.TARGET,
                    source,
                    one.row().cohorts().stream().collect(toMap(CohortRow::id, cohort -> id(source, cohort))));
        Facts.replace(
                work,
                rows.stream().map(one -> record(source, one)).toList(),
                rows.stream().flatMap(one -> facts(source, one)).toList());
        work.changed(cohorts.stream().map(row -> String.valueOf(row.get("id"))).toList());
        return rows.stream().flatMap(one -> links(source, one)).toList();
    }

    @Override
    public String name(ProgramRow row) {
        return row.title();
    }

    private static String id(String source, CohortRow cohort) {
        return NodeId.of(Cohorts.TARGET.kind(), source, cohort.id());
    }

    private static String record(String source, Placed<ProgramRow> one) {
        return Sources.key(Programs.TARGET.kind(), source, one.row().id());
    }

    private void removeFormerCohorts(Writing work, String source, List<Placed<ProgramRow>> rows) {
        record Row(String id) {}
        var now = rows.stream()
                .flatMap(one -> one.row().cohorts().stream())
                .map(cohort -> id(source, cohort))
                .toList();
        var former = work.all(
                Row.class,
                """
                MATCH (cohort:Cohort)-[:OF]->(program:Program)
                WHERE program.id IN $programs AND NOT cohort.id IN $now
                RETURN cohort.id AS id
                """,
                Map.of("programs", rows.stream().map(Placed::nodeId).toList(), "now", now));
        sources.removeParts(work, former.stream().map(Row::id).toList());
    }

    private static Map<String, @Nullable Object> program(Placed<ProgramRow> one) {
        var row = one.row();
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("id", one.nodeId());
        properties.put("slug", one.slug());
        properties.put("title", row.title());
        properties.put("summary", row.summary() == null ? "" : row.summary());
        properties.put("url", row.url());
        properties.put("organizations", row.organizations());
        properties.put("start", value(row.start()));
        properties.put("sources", row.sources());
        properties.put("visibility", row.visibility());
        properties.put("sample", row.sample());
        return properties;
    }

    private static Stream<Map<String, @Nullable Object>> cohorts(String source, Placed<ProgramRow> one) {
        return one.row().cohorts().stream().map(cohort -> {
            var properties = new HashMap<String, @Nullable Object>();
            properties.put("id", id(source, cohort));
            properties.put("owner", one.nodeId());
            properties.put("slug", cohort.id());
            properties.put("title", cohort.title());
            properties.put("start", value(cohort.start()));
            properties.put("end", value(cohort.end()));
            properties.put("otherGovernments", cohort.otherGovernments());
            properties.put("source", cohort.source());
            properties.put("url", cohort.url());
            properties.put("note", cohort.note());
            properties.put("visibility", one.row().visibility());
            properties.put("sample", one.row().sample());
            return properties;
        });
    }

    private static Stream<Facts.Stated> facts(String source, Placed<ProgramRow> one) {
        var row = one.row();
        var record = record(source, one);
        var own = new Facts.Stated(one.nodeId(), one.nodeId(), record, source, row.visibility(), row.facts());
        return Stream.concat(
                Stream.of(own),
                row.cohorts().stream()
                        .map(cohort -> new Facts.Stated(
                                id(source, cohort), one.nodeId(), record, source, row.visibility(), cohort.facts())));
    }

    private static Stream<Link> links(String source, Placed<ProgramRow> one) {
        var links = new ArrayList<Link>();
        one.row().topics().forEach(topic -> links.add(Link.to(one.nodeId(), "ADDRESSES", Topics.TARGET, topic)));
        one.row().practices().forEach(practice -> links.add(Link.to(one.nodeId(), "SPREADS", PRACTICE, practice)));
        for (var cohort : one.row().cohorts())
            for (var city : cohort.cities())
                links.add(Link.from(id(source, cohort), "TOOK_PART", Cities.TARGET, city.city(), took(city)));
        return links.stream();
    }

    private static Map<String, Object> took(CohortRow.Participant city) {
        var properties = new HashMap<String, Object>();
        if (city.status() != null) properties.put("status", city.status());
        if (city.start() != null) properties.put("start", city.start().value());
        if (city.end() != null) properties.put("end", city.end().value());
        if (city.supportedBy() != null) properties.put("supportedBy", city.supportedBy());
        return properties;
    }

    private static @Nullable String value(@Nullable PartialDate date) {
        return date == null ? null : date.value();
    }
}
