package org.citypeers.practice;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.citypeers.graph.Row;
import org.citypeers.shared.Slug;
import org.citypeers.shared.Texts;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// A practice as a source describes it, with the cities that did it.
///
/// @param problem what it is good against
/// @param mechanism why it works
/// @param conditions what has to be there for it to work
/// @param challenges references to topics phrased as problems
/// @param programs references to programs it belongs to
/// @param metrics what is worth counting
/// @param guidance further reading
public record PracticeRow(
        String id,
        String title,
        @Nullable String summary,
        @Nullable String problem,
        @Nullable String mechanism,
        @Nullable String conditions,
        List<String> topics,
        List<String> challenges,
        List<String> programs,
        List<String> metrics,
        List<Citation> guidance,
        List<Citation> sources,
        List<ImplementationRow> implementations,

        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> visibility,

        boolean sample)
        implements Row {
    public static final int MAX_TITLE = 300;

    public PracticeRow {
        id = Slug.checked(Optional.ofNullable(id).orElse(""));
        title = Optional.ofNullable(title).orElse("").strip();
        if (title.isEmpty()) throw new IllegalArgumentException("title is missing; every practice needs one");
        if (title.length() > MAX_TITLE) throw new IllegalArgumentException("title has more than 300 characters");
        summary = Texts.orNull(summary);
        problem = Texts.orNull(problem);
        mechanism = Texts.orNull(mechanism);
        conditions = Texts.orNull(conditions);
        topics = Texts.orNone(topics);
        challenges = Texts.orNone(challenges);
        programs = Texts.orNone(programs);
        metrics = Texts.orNone(metrics);
        guidance = ImplementationRow.given(guidance);
        sources = ImplementationRow.given(sources);
        implementations = ImplementationRow.given(implementations);
        visibility = Texts.orNone(visibility).isEmpty() ? List.of(Viewer.PUBLIC) : Texts.orNone(visibility);
        for (int at = 0; at < guidance.size(); at++) guidance.get(at).check("guidance[" + at + "]");
        for (int at = 0; at < sources.size(); at++) sources.get(at).check("sources[" + at + "]");
        var keys = new HashMap<String, Integer>();
        for (int at = 0; at < implementations.size(); at++) {
            var implementation = implementations.get(at);
            implementation.check("implementations[" + at + "]");
            var twin = keys.putIfAbsent(implementation.key(id), at);
            if (twin != null)
                throw new IllegalArgumentException("implementations[" + at + "] is the same as implementations[" + twin
                        + "]: give them different ids");
        }
    }

    /// The summary, or else the first sentence there is.
    String opening() {
        if (summary != null) return summary;
        var text = problem != null ? problem : mechanism;
        if (text == null) return "";
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
