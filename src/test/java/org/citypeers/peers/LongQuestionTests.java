package org.citypeers.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.citypeers.city.CityProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What long questions cost is how often a name is looked up in them: as often for a word of a long question as for a
/// word of a short one.
class LongQuestionTests {
    /// A word is looked at by several rules, alone and together with those behind it.
    private static final int LOOKED_UP_PER_WORD = 60;

    private static final int LETTERS = 4_000;

    static List<String> lists() {
        return List.of(
                "potholes in " + list("Boise", ", "),
                "potholes in " + list("Boise", " or "),
                "potholes not in " + list("Boise", ", "),
                "potholes except " + list("Boise", " and "),
                "potholes but not " + list("New York", ", "),
                list("not in Texas", ", "),
                list("New York New York", " "),
                list("cities not like Boise", " or "));
    }

    static List<String> misspelt() {
        return List.of(
                "cities like " + "a".repeat(LETTERS - 100) + " vacant lots",
                list("cities like aaaaaa", " "),
                "cities like " + list("aaaa", " "));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void namesInALongListAreLookedUpAsOftenAsInAShortOne(String question) {
        assertThat(lookedUp(question)).isLessThan(LOOKED_UP_PER_WORD * question.split(" ").length);
    }

    /// Of every misspelt word, and of two and three of them together, all that is one letter away is looked up.
    @ParameterizedTest
    @MethodSource("misspelt")
    void aNameThatIsTooLongForACityIsNoMisspeltOne(String question) {
        int words = question.split(" ").length;
        assertThat(lookedUp(question)).isLessThan(words * (LOOKED_UP_PER_WORD + 3 * 54 * 40 / 3));
    }

    private static int lookedUp(String question) {
        var names = GrammarWorld.names();
        var count = new AtomicInteger();
        var counted = new Names(names.programs(), names.roles(), name -> {
            count.incrementAndGet();
            return cities(names, name);
        });
        var reading = new Grammar(counted).read(question);
        assertThat(reading).isNotNull();
        return count.get();
    }

    private static List<CityProfile> cities(Names names, String name) {
        return names.cities().apply(name);
    }

    private static String list(String name, String between) {
        return String.join(between, Collections.nCopies((LETTERS - 100) / (name + between).length(), name));
    }
}
