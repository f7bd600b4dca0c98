package org.citypeers.playbook;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A step as a source describes it.
///
/// @param stepKey stable over versions and adaptations; empty asks for one made of the title
/// @param text Markdown
/// @param owner the role that does it
/// @param duration ISO 8601, for example `P2W`
/// @param doneWhen how one sees that it is done
public record StepRow(
        @JsonAlias("key") String stepKey,
        String title,
        String text,
        StepRequirement requirement,
        @Nullable String owner,
        @Nullable String duration,
        @Nullable Cost cost,
        @Nullable String doneWhen) {
    static final int MAX_KEY = 100;
    static final int MAX_TITLE = 300;

    private static final Pattern DURATION =
            Pattern.compile("P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?");

    public StepRow {
        stepKey = Optional.ofNullable(stepKey).orElse("").strip();
        if (stepKey.length() > MAX_KEY)
            throw new IllegalArgumentException("a step's key has more than 100 characters: " + stepKey);
        title = Optional.ofNullable(title).orElse("").strip();
        if (title.isEmpty()) throw new IllegalArgumentException("a step has no title; every step needs one");
        if (title.length() > MAX_TITLE)
            throw new IllegalArgumentException("a step's title has more than 300 characters: " + title);
        text = Optional.ofNullable(text).orElse("").strip();
        requirement = Optional.ofNullable(requirement).orElse(StepRequirement.REQUIRED);
        duration = duration == null || duration.isBlank() ? null : checkedDuration(duration);
    }

    StepRow withKey(String key) {
        return new StepRow(key, title, text, requirement, owner, duration, cost, doneWhen);
    }

    static boolean isDuration(String text) {
        return DURATION.matcher(text).matches();
    }

    static String checkedDuration(String duration) {
        var text = duration.strip();
        if (isDuration(text)) return text;
        throw new IllegalArgumentException(
                "duration \"" + text + "\" is not ISO 8601; write P3D, P2W or P6M for days, weeks or months");
    }
}
