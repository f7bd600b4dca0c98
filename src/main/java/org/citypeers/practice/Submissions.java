package org.citypeers.practice;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.citypeers.graph.Graph;
import org.citypeers.graph.Sources;
import org.citypeers.graph.Writing;
import org.citypeers.graph.changes.Changes;
import org.citypeers.shared.Scope;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Takes in what cities tell in the portal itself: rows of the source `portal`, on the same way as imported ones.
@Component
class Submissions {
    static final String SOURCE = "portal";

    /// An author who searches at once should find what was just said; beyond this the answer says that it is not yet
    /// so.
    private static final Duration SEARCHABLE_WITHIN = Duration.ofSeconds(5);

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Graph graph;
    private final Sources sources;
    private final Practices practices;
    private final Changes changes;

    Submissions(Graph graph, Sources sources, Practices practices, Changes changes) {
        this.graph = graph;
        this.sources = sources;
        this.practices = practices;
        this.changes = changes;
    }

    PracticeSubmitPayload submit(PracticeSubmitInput input, Viewer viewer) {
        viewer.require(Scope.CONTRIBUTE);
        var draft = new Draft(input, graph.as(viewer), viewer);
        if (!draft.errors.isEmpty()) return new PracticeSubmitPayload(null, false, draft.errors);
        var written = graph.write(work -> submitted(work, input, draft, viewer));
        var result = written.value();
        if (result.error() != null) return new PracticeSubmitPayload(null, false, List.of(result.error()));
        var practice = practices.nodes(List.of(result.id()), viewer).get(result.id());
        return new PracticeSubmitPayload(practice, searchable(written.seq()), List.of());
    }

    PracticeWithdrawPayload withdraw(PracticeWithdrawInput input, Viewer viewer) {
        viewer.require(Scope.CONTRIBUTE);
        if (input.reason().isBlank())
            return refused(new PracticeInputInvalid(
                    "the reason is empty; say in a sentence why it is taken back", List.of("input", "reason")));
        var practice = practices.practice(input.by(), viewer);
        if (practice.isEmpty())
            return refused(new PracticeReferenceUnknown(
                    "there is no such practice here that you can see", List.of("input", "by")));
        var written = graph.write(work -> withdrawn(work, practice.get(), input.reason(), viewer));
        if (!written.value())
            return refused(new PracticeOfAnotherSource(
                    "this practice was imported; take it back where it came from", List.of("input", "by")));
        return new PracticeWithdrawPayload(practice.get().id(), searchable(written.seq()), List.of());
    }

    private static PracticeWithdrawPayload refused(PracticeError error) {
        return new PracticeWithdrawPayload(null, false, List.of(error));
    }

    private boolean searchable(long seq) {
        return seq == 0 || changes.await(seq, SEARCHABLE_WITHIN);
    }

    private record Result(String id, @Nullable PracticeError error) {
        static Result of(PracticeError error) {
            return new Result("", error);
        }
    }

    /// What has the slug now.
    ///
    /// @param json of the row when it was told here
    private record Taken(
            String id, List<String> visibility, @Nullable String json) {}

    private Result submitted(Writing work, PracticeSubmitInput input, Draft draft, Viewer viewer) {
        var key = input.idempotencyKey() == null ? null : "submit|" + viewer.name() + "|" + input.idempotencyKey();
        lock(work, "gate");
        if (key != null) {
            var before = lock(work, key);
            if (before.isPresent()) return new Result(before.get(), null);
        }
        var slug = input.slug() == null ? slug(input.title()) : input.slug().strip();
        var taken = taken(work, slug);
        var refused = taken.map(one -> refusal(one, slug, input.slug() == null, viewer));
        if (refused.isPresent()) return Result.of(refused.get());
        try {
            var row = draft.row(slug, taken.map(one -> read(one.json())).orElse(null));
            sources.put(work, Practices.TARGET, SOURCE, List.of(row), new PracticeWriter(sources));
        } catch (IllegalArgumentException impossible) {
            return Result.of(new PracticeInputInvalid(
                    Objects.requireNonNullElse(impossible.getMessage(), "this cannot be"), List.of("input")));
        }
        var id = taken(work, slug).orElseThrow().id();
        if (key != null)
            work.run(
                    "MATCH (submission:Submission {key: $key}) SET submission.practice = $id",
                    Map.of("key", key, "id", id));
        return new Result(id, null);
    }

    private static @Nullable PracticeError refusal(Taken taken, String slug, boolean made, Viewer viewer) {
        var path = List.of("input", made ? "title" : "slug");
        if (taken.json() == null || !viewer.sees(taken.visibility()))
            return new PracticeSlugTaken("another practice has the slug \"" + slug + "\"; give a different slug", path);
        if (made)
            return new PracticeSlugTaken(
                    "there is a practice \"" + slug + "\" already; give it as slug to add to it, or a different slug",
                    path);
        return null;
    }

    private boolean withdrawn(Writing work, Practice practice, String reason, Viewer viewer) {
        record Row(String id) {}
        lock(work, "gate");
        var rows = work.all(Row.class, """
                        MATCH (record:Record {kind: 'practice', source: $source})-[:RECORDS]->(practice:Practice {id: $id})
                        RETURN record.id AS id
                        """, Map.of("source", SOURCE, "id", practice.id())).stream()
                .map(Row::id)
                .toList();
        if (rows.isEmpty()) return false;
        sources.remove(work, Practices.TARGET, SOURCE, rows);
        work.run("""
                CREATE (:Withdrawal {slug: $slug, reason: $reason, by: $by, at: datetime()})
                """, Map.of("slug", practice.slug(), "reason", reason, "by", viewer.name()));
        return true;
    }

    /// Whoever comes second waits, and then sees what the first has written: the practice, if there is one.
    private static Optional<String> lock(Writing work, String key) {
        record Row(@Nullable String practice) {}
        return work.one(Row.class, """
                MERGE (submission:Submission {key: $key})
                SET submission._lock = true
                WITH submission
                OPTIONAL MATCH (practice:Thing {id: submission.practice})
                RETURN practice.id AS practice
                """, Map.of("key", key)).map(Row::practice);
    }

    private static Optional<Taken> taken(Writing work, String slug) {
        return work.one(Taken.class, """
                MATCH (practice:Practice {slug: $slug})
                OPTIONAL MATCH (record:Record {kind: 'practice', source: $source, id: $slug})-[:RECORDS]->(practice)
                RETURN practice.id AS id, practice.visibility AS visibility, record.json AS json
                """, Map.of("slug", slug, "source", SOURCE));
    }

    private static @Nullable PracticeRow read(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, PracticeRow.class);
    }

    private static String slug(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "practice" : plain;
    }
}
