package org.citypeers;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Somebody who tells, changes and takes back practices without a pause, and remembers what the portal said it did.
final class Author {
    private static final String SUBMIT = """
            mutation($input: PracticeSubmitInput!) { practiceSubmit(input: $input) {
              practice { slug summary } errors { ... on UserError { message } } } }""";
    private static final String WITHDRAW = """
            mutation($by: PracticeBy!) { practiceWithdraw(input: {by: $by, reason: "a test"}) {
              id errors { __typename ... on UserError { message } } } }""";

    /// What is said to be there: slug to summary.
    final Map<String, String> present = new HashMap<>();
    /// Slugs of what is said to be gone.
    final Set<String> gone = new HashSet<>();
    /// How many writes were acknowledged.
    int acknowledged;

    private final String name;
    private final Random random;
    private int told;
    private int steps;
    private @Nullable Step unanswered;

    Author(String name, long seed) {
        this.name = name;
        this.random = new Random(seed);
    }

    /// @param summary null to withdraw
    private record Step(String slug, @Nullable String summary) {}

    /// Returns when the portal is gone.
    void writeUntilKilled(ChildPortal portal) {
        try {
            while (true) {
                unanswered = next();
                settle(portal);
            }
        } catch (IOException killed) {
            // the step that was not answered is sent again to the next portal
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Sends again what was never answered, as a client does that does not know what became of it.
    void settle(ChildPortal portal) throws IOException, InterruptedException {
        var step = unanswered;
        if (step == null) return;
        if (step.summary() == null) withdraw(step.slug(), portal);
        else submit(step, portal);
        unanswered = null;
        acknowledged++;
    }

    /// A word that stands in no other practice, and is three letters from any that does.
    static String word(String slug) {
        var word = new StringBuilder("q");
        for (char one : slug.toCharArray()) if (Character.isDigit(one)) word.repeat((char) ('b' + one - '0'), 3);
        return word.repeat(slug.charAt(0), 3).append("zq").toString();
    }

    private Step next() {
        var known = present.keySet().stream().sorted().toList();
        boolean takesBack = ++steps % 4 == 0;
        if (known.isEmpty() || (!takesBack && random.nextInt(3) < 2)) {
            var slug = name + "-" + told++;
            return new Step(slug, "Told as number " + told + ".");
        }
        var slug = known.get(random.nextInt(known.size()));
        return new Step(slug, takesBack ? null : "Changed after " + told + " others.");
    }

    private void submit(Step step, ChildPortal portal) throws IOException, InterruptedException {
        var summary = String.valueOf(step.summary());
        var input = Map.of(
                "slug",
                step.slug(),
                "title",
                "Kept promise " + word(step.slug()),
                "summary",
                summary,
                "city",
                Map.of("slug", "kept-town"),
                "status",
                "ACTIVE",
                "topics",
                List.of(Map.of("slug", "kept-topic")),
                "idempotencyKey",
                step.slug() + summary);
        var said = portal.ask(SUBMIT, Map.of("input", input)).get("practiceSubmit");
        if (!said.get("practice").path("summary").asString("").equals(summary)) throw unexpected(said);
        present.put(step.slug(), summary);
    }

    private void withdraw(String slug, ChildPortal portal) throws IOException, InterruptedException {
        var said = portal.ask(WITHDRAW, Map.of("by", Map.of("slug", slug))).get("practiceWithdraw");
        boolean already =
                said.path("errors").path(0).path("__typename").asString("").equals("PracticeReferenceUnknown");
        if (!said.hasNonNull("id") && !already) throw unexpected(said);
        present.remove(slug);
        gone.add(slug);
    }

    private static IllegalStateException unexpected(JsonNode said) {
        return new IllegalStateException("not acknowledged: " + said);
    }
}
