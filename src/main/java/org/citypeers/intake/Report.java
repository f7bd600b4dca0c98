package org.citypeers.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.citypeers.graph.Put.Outcome;
import org.citypeers.graph.References;
import org.jspecify.annotations.Nullable;

/// What became of the rows of a file so far. Written by those who read and write, read by who tells the sender.
final class Report {
    private static final int MOST = 1_000;

    private final List<Rejection> rejections = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private final List<String> ids = new ArrayList<>();
    private final boolean keepsIds;
    private long read;
    private long created;
    private long updated;
    private long unchanged;
    private long rejected;
    private @Nullable String error;

    /// @param keepsIds whether [#ids] is wanted
    Report(boolean keepsIds) {
        this.keepsIds = keepsIds;
    }

    /// @param file inside an archive
    /// @param line in the file, from 1
    /// @param id of the row, where it could be read
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rejection(
            @Nullable String file, long line, @Nullable String id, String reason) {}

    record Progress(long read, long accepted, long created, long updated, long unchanged, long rejected) {}

    /// The last line of the answer.
    ///
    /// @param searchable whether all that was accepted can be found now
    /// @param error why the file could not be read to its end
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Summary(
            String kind,
            String source,
            long read,
            long accepted,
            long created,
            long updated,
            long unchanged,
            long rejected,
            boolean searchable,
            @Nullable String error,
            List<String> warnings,
            long openReferenceCount,
            List<References.Open> openReferences,
            List<Rejection> rejections) {}

    synchronized void found() {
        read++;
    }

    synchronized void reject(Rejection rejection) {
        rejected++;
        if (rejections.size() < MOST) rejections.add(rejection);
    }

    synchronized void accept(String source, String id, Outcome outcome) {
        sources.add(source);
        if (keepsIds) ids.add(id);
        switch (outcome) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
        }
    }

    synchronized void warn(String sentence) {
        if (warnings.size() < MOST) warnings.add(sentence);
    }

    /// The file was not read to its end.
    synchronized void fail(String sentence) {
        if (error == null) error = sentence;
    }

    /// Everything was read, and every row taken.
    synchronized boolean clean() {
        return error == null && rejected == 0;
    }

    synchronized @Nullable String error() {
        return error;
    }

    synchronized List<String> ids() {
        return List.copyOf(ids);
    }

    synchronized List<String> warnings() {
        return List.copyOf(warnings);
    }

    /// Of which rows were accepted.
    synchronized Set<String> sources() {
        return Set.copyOf(sources);
    }

    synchronized List<Rejection> rejections() {
        return rejections.stream()
                .sorted(Comparator.comparingLong(Rejection::line))
                .toList();
    }

    synchronized Progress progress() {
        return new Progress(read, created + updated + unchanged, created, updated, unchanged, rejected);
    }

    synchronized Summary summary(
            String kind, String source, boolean searchable, List<References.Open> open, long count) {
        return new Summary(
                kind,
                source,
                read,
                created + updated + unchanged,
                created,
                updated,
                unchanged,
                rejected,
                searchable,
                error,
                warnings(),
                count,
                open,
                rejections());
    }
}
