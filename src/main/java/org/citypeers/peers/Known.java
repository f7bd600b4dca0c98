package org.citypeers.peers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the graph says about evidence, people, posts and ties, as far as the viewer may see it.
///
/// @param evidence things that speak for somebody
/// @param copies what was adapted from evidence, or what evidence was adapted from
/// @param holders posts of the role that is asked for
/// @param took part in cohorts
record Known(List<Evidence> evidence, List<Person> people, List<Copy> copies, List<Holder> holders, List<Took> took) {
    static final Known NOTHING = new Known(List.of(), List.of(), List.of(), List.of(), List.of());

    /// @param where name of the city that did it
    /// @param stopReason why it ended
    /// @param date newest date it has: an end, a start, a publication
    /// @param measured its best measured outcome
    /// @param programs node ids of those it was done under
    record Evidence(
            String id,
            String title,
            @Nullable String where,
            @Nullable String status,
            @Nullable String stopReason,
            @Nullable String start,
            @Nullable String end,
            @Nullable String date,
            @Nullable Measured measured,
            List<String> programs) {
        boolean ended() {
            return "FAILED".equals(status) || "STOPPED".equals(status);
        }
    }

    /// An outcome that was measured.
    ///
    /// @param rank how well: 3 against a comparison group, 2 before and after, 1 otherwise
    record Measured(
            String id,
            String metric,
            @Nullable String unit,
            @Nullable Double baseline,
            double actual,
            int rank) {}

    /// @param roles held now, in lower case, each with its kind
    record Person(
            String id, String name, @Nullable String cityId, boolean contactable, boolean sample, List<String> roles) {}

    /// @param of id of the evidence
    /// @param later whether it came after the evidence
    record Copy(
            String of,
            String id,
            String title,
            boolean later,
            @Nullable String cityId,
            List<String> people) {}

    /// @param person who holds the post now; null when nobody visible does
    record Holder(
            String post,
            String role,
            String key,
            @Nullable String cityId,
            @Nullable String person) {}

    record Took(
            String cityId,
            String cohort,
            String title,
            @Nullable String program,
            @Nullable String programTitle) {}

    /// Without what was adapted, where it is not to be counted.
    Known without(Set<String> leftOut) {
        var counted =
                copies.stream().filter(copy -> !leftOut.contains(copy.id())).toList();
        return new Known(evidence, people, counted, holders, took);
    }

    Map<String, Evidence> evidenceById() {
        return evidence.stream().collect(toMap(Evidence::id, Function.identity(), (one, same) -> one));
    }

    Map<String, List<Took>> tookByCity() {
        return took.stream().collect(groupingBy(Took::cityId));
    }
}
