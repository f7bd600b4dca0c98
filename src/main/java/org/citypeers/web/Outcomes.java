package org.citypeers.web;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What came of something in one sentence, as `outcome-line.tsx` of the front end writes it: the figures, how they were
/// compared, when, and who says so. What was told and not measured is marked.
final class Outcomes {
    private static final Set<String> PERCENT = Set.of("%", "percent");

    private Outcomes() {}

    static String sentence(JsonNode outcome, Words words) {
        var direction = isMissed(outcome) ? "MISSED" : text(outcome, "direction");
        var verdict = direction.isEmpty() ? "" : words.say("results." + direction) + ": ";
        var details = Stream.of(
                        PERCENT.contains(text(outcome, "unit")) ? "" : text(outcome, "unit"),
                        Figures.period(text(outcome, "from"), text(outcome, "to"), words),
                        method(outcome, words),
                        outcome.hasNonNull("target")
                                ? words.say("results.aimedAt", Map.of("target", figure(outcome, "target", words)))
                                : "",
                        text(outcome, "note"),
                        source(outcome, words))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return verdict + figures(outcome, words) + " (" + details + ")";
    }

    /// Moved the right way, and yet not as far as was hoped for.
    private static boolean isMissed(JsonNode outcome) {
        if (!text(outcome, "direction").equals("IMPROVED")) return false;
        var target = outcome.path("target").asDouble();
        var actual = outcome.path("actual").asDouble();
        return target > outcome.path("baseline").asDouble() ? actual < target : actual > target;
    }

    /// What was not measured is an anecdote, whatever it was compared with.
    private static String method(JsonNode outcome, Words words) {
        return words.say(
                outcome.path("measured").asBoolean(false) ? "results." + text(outcome, "method") : "results.anecdote");
    }

    private static String figures(JsonNode outcome, Words words) {
        var metric = Figures.metric(text(outcome, "metric"), words);
        if (!outcome.hasNonNull("actual")) return metric;
        var values = Map.of(
                "metric", metric,
                "baseline", figure(outcome, "baseline", words),
                "actual", figure(outcome, "actual", words));
        return words.say(outcome.hasNonNull("baseline") ? "results.changed" : "results.reached", values);
    }

    private static String figure(JsonNode outcome, String field, Words words) {
        if (!outcome.hasNonNull(field)) return "";
        var unit = text(outcome, "unit");
        return Figures.amount(outcome.path(field), PERCENT.contains(unit) ? unit : "", words);
    }

    private static String source(JsonNode outcome, Words words) {
        var source = outcome.path("source").asString(text(outcome, "url"));
        return source.isEmpty() ? "" : words.say("results.source") + ": " + source;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
