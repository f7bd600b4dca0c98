package org.citypeers.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParserPatienceTests {
    @Test
    void aParagraphOfBackslashesOrOpenBracketsTriesThePatienceOfTheParser() {
        assertThat(ParserPatience.suffices("\\\n".repeat(400_000))).isFalse();
        assertThat(ParserPatience.suffices("[a](<".repeat(100_000))).isFalse();
        assertThat(ParserPatience.suffices("<a ".repeat(100_000))).isFalse();
    }

    @Test
    void longHonestTextsDoNot() {
        assertThat(ParserPatience.suffices("A sentence, and another one.\\\n\n".repeat(30_000)))
                .isTrue();
        assertThat(ParserPatience.suffices("<table>" + "<tr><td>5</td></tr>\n".repeat(40_000)))
                .isTrue();
        assertThat(ParserPatience.suffices("if a < b then c\n".repeat(1_000))).isTrue();
        assertThat(ParserPatience.suffices("")).isTrue();
    }

    @Test
    void whatTheParserIsNotGivenIsStillThereAsItIs() {
        var text = "Words first. " + "[a](<".repeat(100_000);
        assertThat(PlainText.of(text)).isEqualTo(text);
        assertThat(PlainText.firstSentence(text, 20)).startsWith("Words first.");
    }
}
