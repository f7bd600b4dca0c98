package org.citypeers.library;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.IndexedItem.Part;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.IndexedItem.Weight;

/// Items of words nobody says, and questions for them.
final class RandomItems {
    private static final List<String> TOKENS = List.of("public", "network", "city:one", "person:two");
    private static final List<String> KINDS =
            List.of("playbook", "practice", "practice", "resource", "resource", "city", "topic", "person");

    private RandomItems() {}

    static List<String> words(Random random, int number) {
        var words = new HashSet<String>();
        while (words.size() < number) {
            var word = new StringBuilder();
            for (int left = 2 + random.nextInt(3); left > 0; left--)
                word.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
            words.add(word.toString());
        }
        return words.stream().sorted().toList();
    }

    static List<IndexedItem> items(Random random, List<String> words, int number) {
        var items = new ArrayList<IndexedItem>();
        for (int at = 0; at < number; at++) items.add(item(random, words, at));
        return items;
    }

    private static IndexedItem item(Random random, List<String> words, int at) {
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        var facets = new HashMap<String, Set<String>>();
        facets.put("collection", Set.of(pick(random, words)));
        facets.put("country", Set.of(random.nextBoolean() ? "US" : "MX"));
        facets.put("topic", Set.of(TestLibrary.id("topic", "item-" + random.nextInt(70))));
        facets.put("city", Set.of(TestLibrary.id("city", "item-" + random.nextInt(70))));
        facets.put("year", Set.of(String.valueOf(2010 + random.nextInt(10))));
        facets.put("evidence", Set.of("LEVEL_" + random.nextInt(6)));
        var parts = kind.equals("playbook")
                ? List.of(new Part("one", pick(random, words), some(random, words, 6)))
                : List.<Part>of();
        return new IndexedItem(
                kind,
                TestLibrary.id(kind, "item-" + at),
                "item-" + at,
                some(random, words, 2),
                some(random, words, 4),
                "/" + kind + "/item-" + at,
                "en",
                Instant.parse("2026-01-02T03:04:05Z"),
                List.of(new Text("body", Weight.BODY, some(random, words, 12))),
                random.nextBoolean() ? List.of(pick(random, words)) : List.of(),
                facets,
                Map.of("cities", (double) random.nextInt(20)),
                TOKENS.stream().filter(token -> random.nextInt(3) == 0).collect(toSet()).stream()
                        .sorted()
                        .toList(),
                List.of(),
                parts);
    }

    private static String some(Random random, List<String> words, int number) {
        var some = new ArrayList<String>();
        for (int left = number; left > 0; left--) some.add(pick(random, words));
        return String.join(" ", some);
    }

    private static String pick(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    static String question(Random random, List<String> words) {
        var word = pick(random, words);
        var other = pick(random, words);
        return switch (random.nextInt(9)) {
            case 0 -> word + " " + other;
            case 1 -> misspelt(random, word);
            case 2 -> misspelt(random, word) + " " + other;
            case 3 -> "\"" + word + " " + other + "\"";
            case 4 -> word + " -" + other;
            case 5 -> "title:" + word + " " + other;
            case 6 -> "topic:" + word;
            case 7 -> word.substring(0, 3);
            default -> word;
        };
    }

    private static String misspelt(Random random, String word) {
        int at = 1 + random.nextInt(word.length() - 1);
        return word.substring(0, at) + "qwxy".charAt(random.nextInt(4)) + word.substring(at + 1);
    }
}
