package org.citypeers.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes away what a site generator (Eleventy, Jekyll) would have taken away: Liquid tags, attributes like `{#id}`, and
/// the lone `<section>` and `<div>` lines around Markdown. Code stays as it is, and so does the number of lines.
final class SiteMarks {
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})(.*)");

    /// Bounded everywhere, so that no text makes the search slow; code comes first, because it is left alone.
    private static final Pattern MARK = Pattern.compile("(?<code>`[^`\\n]{1,1000}`)"
            + "|\\{%-?\\s{0,9}comment\\s{0,9}-?%}(?s:.{0,2000}?)\\{%-?\\s{0,9}endcomment\\s{0,9}-?%}"
            + "|!?\\[(?<label>(?:[^\\[\\]\\n]|\\[[^\\[\\]\\n]{0,200}]){0,500})]\\(\\s{0,9}\\{\\{[^{}]{0,500}}}[^()\\n]{0,500}\\)"
            + "|\\{%[^{}]{0,2000}%}"
            + "|\\{\\{[^{}]{0,2000}}}"
            + "|[ \\t]{0,9}(?<!\\$)\\{:?[ \\t]{0,9}[.#][A-Za-z][^{}\\n]{0,200}}"
            + "|(?m:^[ \\t]{0,9}</?(?:section|div)\\b[^<>\\n]{0,500}>[ \\t]{0,9}$)");

    private SiteMarks() {}

    static String stripped(String markdown) {
        var out = new ArrayList<String>();
        var prose = new ArrayList<String>();
        var fence = "";
        for (var line : markdown.split("\n", -1)) {
            var found = FENCE.matcher(line);
            boolean mark = found.matches();
            if (fence.isEmpty() && !mark) {
                prose.add(line);
                continue;
            }
            if (fence.isEmpty()) {
                fence = found.group(1);
                out.addAll(strippedProse(prose));
                prose.clear();
            } else if (mark
                    && found.group(1).startsWith(fence)
                    && found.group(2).isBlank()) {
                fence = "";
            }
            out.add(line);
        }
        out.addAll(strippedProse(prose));
        return String.join("\n", out);
    }

    private static List<String> strippedProse(List<String> lines) {
        if (lines.isEmpty()) return List.of();
        var text = MARK.matcher(String.join("\n", lines)).replaceAll(SiteMarks::replacement);
        return List.of(text.split("\n", -1));
    }

    private static String replacement(MatchResult mark) {
        if (mark.start("code") >= 0) return Matcher.quoteReplacement(mark.group());
        if (mark.start("label") >= 0) return Matcher.quoteReplacement(mark.group("label"));
        return "\n"
                .repeat((int) mark.group().chars().filter(sign -> sign == '\n').count());
    }
}
