package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.Test;

/// The portal takes a question apart itself (decision 0036), and reads it as Lucene's simple parser does.
class SimpleParserTests {
    private static final int QUESTIONS = 3_000;

    /// Before a figure or a sign it leaves nothing out here, and does there.
    private static final Pattern NO_MINUS = Pattern.compile("-(?![\\p{L}\"])");

    private static final List<String> PIECES = List.of(
            "garden",
            "garden",
            "Cool-Roof",
            "lots",
            "año",
            "311",
            "the",
            " ",
            " ",
            " ",
            " ",
            "\"",
            "\"garden lots\"",
            " -",
            " -\"",
            "(",
            ")",
            "*",
            "~2",
            "+",
            "|",
            "\\",
            "/",
            "&&",
            "!",
            "?",
            ",",
            ".");

    @Test
    void quotesAndAMinusMeanWhatTheyMeanThere() {
        var random = new Random(2036);
        int quoted = 0;
        int excluding = 0;
        for (int at = 0; at < QUESTIONS; at++) {
            var question = question(random);
            var ours = Words.of(question);
            var theirs = SimpleParser.read(NO_MINUS.matcher(question).replaceAll(" "));
            assertThat(plain(ours.words())).as(question).containsExactlyInAnyOrderElementsOf(theirs.words());
            assertThat(ours.phrases().stream().map(SimpleParserTests::plain))
                    .as(question)
                    .containsExactlyInAnyOrderElementsOf(theirs.phrases());
            assertThat(ours.excluded().stream().flatMap(words -> plain(words).stream()))
                    .as(question)
                    .containsExactlyInAnyOrderElementsOf(theirs.excluded());
            if (!theirs.phrases().isEmpty()) quoted++;
            if (!theirs.excluded().isEmpty()) excluding++;
        }
        assertThat(quoted).isGreaterThan(QUESTIONS / 20);
        assertThat(excluding).isGreaterThan(QUESTIONS / 20);
    }

    /// The reason why it is not used: four thousand letters may be asked.
    @Test
    void manyWordsAreTooManyForItAndNotForThePortal() {
        var question = "a1 ".repeat(1_200);
        assertThat(Words.of(question).words()).hasSize(1_200);
        assertThatThrownBy(() -> SimpleParser.read(question)).isInstanceOf(IndexSearcher.TooManyClauses.class);
    }

    private static List<String> plain(List<Word> words) {
        return words.stream().map(Word::plain).toList();
    }

    private static String question(Random random) {
        var question = new StringBuilder();
        int pieces = 1 + random.nextInt(10);
        for (int at = 0; at < pieces; at++) question.append(PIECES.get(random.nextInt(PIECES.size())));
        return question.toString();
    }
}
