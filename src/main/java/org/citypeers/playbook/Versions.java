package org.citypeers.playbook;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.citypeers.graph.Placed;
import org.citypeers.graph.Writing;
import org.citypeers.shared.NodeId;
import org.jspecify.annotations.Nullable;

/// Adds versions: text that was published is never changed.
final class Versions {
    private static final Pattern USED = Pattern.compile("]\\(\\s*<?resource:([^)>\\s]{1,300})");

    private Versions() {}

    /// Runs behind the statement that wrote the playbooks, whose locks keep others from adding the same version.
    static void add(Writing writing, List<Placed<PlaybookRow>> rows) {
        record Newest(String playbook, int version, String hash) {}
        var newest = writing
                .all(
                        Newest.class,
                        """
                        MATCH (playbook:Playbook&Thing)-[:HAS_VERSION]->(version:PlaybookVersion)
                        WHERE playbook.id IN $ids AND version.version = playbook.current
                        RETURN playbook.id AS playbook, version.version AS version, version.hash AS hash
                        """,
                        Map.of("ids", rows.stream().map(Placed::nodeId).toList()))
                .stream()
                .collect(toMap(Newest::playbook, Function.identity()));
        var versions = new ArrayList<Map<String, Object>>();
        for (var one : rows) {
            var hash = hash(one.row());
            var before = newest.get(one.nodeId());
            if (before != null && before.hash().equals(hash)) continue;
            versions.add(version(one, before == null ? 1 : before.version() + 1, hash));
        }
        if (versions.isEmpty()) return;
        writing.run("""
                UNWIND $versions AS row
                MATCH (playbook:Thing {id: row.version.owner})
                SET playbook.current = row.version.version
                CREATE (playbook)-[:HAS_VERSION]->(version:PlaybookVersion:Thing:Part)
                SET version = row.version, version.publishedAt = datetime()
                WITH version, row
                UNWIND row.sections AS part
                CREATE (version)-[:HAS_SECTION {position: part.section.position}]->(section:Section:Part)
                SET section = part.section
                WITH section, part
                UNWIND part.steps AS one
                CREATE (section)-[:HAS_STEP {position: one.position}]->(step:Step:Thing:Part)
                SET step = one
                """, Map.of("versions", versions));
    }

    private static Map<String, Object> version(Placed<PlaybookRow> one, int number, String hash) {
        var version = new HashMap<String, @Nullable Object>();
        version.put("id", NodeId.of(PlaybookVersions.KIND, one.nodeId(), String.valueOf(number)));
        version.put("owner", one.nodeId());
        version.put("version", number);
        version.put("hash", hash);
        version.put("changelog", one.row().changelog());
        var sections = new ArrayList<Map<String, Object>>();
        int steps = 0;
        for (var section : one.row().sections()) {
            var written = new ArrayList<Map<String, @Nullable Object>>();
            for (var step : section.steps()) written.add(step(one.nodeId(), number, step, ++steps));
            sections.add(Map.of(
                    "section",
                    Map.of(
                            "owner", one.nodeId(),
                            "position", sections.size() + 1,
                            "title", section.title(),
                            "text", section.text()),
                    "steps",
                    written));
        }
        return Map.of("version", version, "sections", sections);
    }

    private static Map<String, @Nullable Object> step(String playbook, int version, StepRow row, int position) {
        var step = new HashMap<String, @Nullable Object>();
        step.put("id", NodeId.of(Steps.KIND, playbook, version + "/" + row.stepKey()));
        step.put("owner", playbook);
        step.put("version", version);
        step.put("position", position);
        step.put("stepKey", row.stepKey());
        step.put("title", row.title());
        step.put("text", row.text());
        step.put("requirement", row.requirement().name());
        step.put("ownerRole", row.owner());
        step.put("duration", row.duration());
        step.put("doneWhen", row.doneWhen());
        step.put("costBand", Cost.bandOf(row.cost()));
        step.put("costNote", Cost.noteOf(row.cost()));
        step.put(
                "uses",
                USED.matcher(row.text())
                        .results()
                        .map(used -> used.group(1))
                        .distinct()
                        .toList());
        return step;
    }

    /// Of the text alone: a new review date is not a new version.
    private static String hash(PlaybookRow row) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var section : row.sections()) digest.update(section.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
