package org.citypeers.playbook;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Gives every step a key that is its own within the playbook, the same for the same text.
final class StepKeys {
    static final int MOST = 2_000;

    private static final int LONGEST = 80;
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    private StepKeys() {}

    /// @throws IllegalArgumentException when two steps were given one key, or there are more than 2,000 of them
    static List<SectionRow> filled(List<SectionRow> sections) {
        int steps =
                sections.stream().mapToInt(section -> section.steps().size()).sum();
        if (steps > MOST || sections.size() > MOST)
            throw new IllegalArgumentException("there are " + steps + " steps in " + sections.size()
                    + " sections; a playbook has at most 2,000 of each, so cut it into several");
        var taken = new HashSet<String>();
        for (var section : sections)
            for (var step : section.steps())
                if (!step.stepKey().isEmpty() && !taken.add(step.stepKey()))
                    throw new IllegalArgumentException(
                            "key \"" + step.stepKey() + "\" stands at two steps; every step needs a key of its own");
        return sections.stream().map(section -> filled(section, taken)).toList();
    }

    private static SectionRow filled(SectionRow section, Set<String> taken) {
        var steps = section.steps().stream()
                .map(step -> step.stepKey().isEmpty() ? step.withKey(free(slug(step.title()), taken)) : step)
                .toList();
        return new SectionRow(section.title(), section.text(), steps);
    }

    private static String free(String slug, Set<String> taken) {
        var key = slug;
        for (int count = 2; !taken.add(key); count++) key = slug + "-" + count;
        return key;
    }

    private static String slug(String title) {
        var plain = MARK.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var slug = GAP.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
        if (slug.length() > LONGEST) slug = slug.substring(0, Math.max(slug.lastIndexOf('-', LONGEST), LONGEST / 2));
        return slug.isEmpty() ? "step" : slug;
    }
}
