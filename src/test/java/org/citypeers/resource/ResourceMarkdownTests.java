package org.citypeers.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.citypeers.shared.LanguageGuess;
import org.citypeers.shared.PartialDate;
import org.citypeers.shared.PlainText;
import org.junit.jupiter.api.Test;

class ResourceMarkdownTests {
    private static final String FILE = """
            ---
            title: Memo to council
            summary: A memo that asks for a decision.
            kind: template
            collection: Starter templates
            language: en
            licence: CC-BY-4.0
            topics: [council-and-law]
            authors: ann | bob
            places: [geoid:3916000]
            date: 2026-11
            publisher: CityPeers starter library
            link: https://example.org/memo
            colour: blue
            ---

            Keep it to one page. Dear {{ name }}, …
            """;

    @Test
    void aFileWithFrontMatterIsAResource() {
        var read = ResourceMarkdown.read("resources/memo.md", FILE);
        var row = read.row();
        assertThat(row.id()).isEqualTo("resources/memo");
        assertThat(row.kind()).isEqualTo(ResourceKind.TEMPLATE);
        assertThat(row.date()).isEqualTo(new PartialDate("2026-11"));
        assertThat(row.authors()).containsExactly("ann", "bob");
        assertThat(row.places()).containsExactly("geoid:3916000");
        assertThat(row.body()).isEqualTo("Keep it to one page. Dear {{ name }}, …");
        assertThat(read.warnings()).containsExactly("front matter: \"colour\" is not known");
        assertThat(ResourceMarkdown.read("x.md", ResourceMarkdown.write(row)).row())
                .isEqualTo(row);
    }

    @Test
    void aFileWithoutFrontMatterIsNamedByItsHeadingOrItsPath() {
        assertThat(ResourceMarkdown.read("a.md", "# Snow *plan*\n\nText.").row().title())
                .isEqualTo("Snow plan");
        assertThat(ResourceMarkdown.read("snow_plan.md", "Text.").row().title()).isEqualTo("Snow plan");
    }

    @Test
    void onlyAddressesOfTheWebAreLinks() {
        for (var link : List.of("javascript:alert(1)", "ftp://example.org", "//example.org", "https:example", "a b"))
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ResourceRow.checkedLink(link))
                    .withMessageContaining("http(s)://");
        assertThat(ResourceRow.checkedLink("HTTPS://example.org/a b")).isEqualTo("HTTPS://example.org/a b");
    }

    @Test
    void aSummaryIsTheFirstSentenceCutAtAWord() {
        assertThat(PlainText.firstSentence("# Title\n\nMr. *Ames* wrote [this](https://x.org). And more.", 300))
                .isEqualTo("Mr. Ames wrote this.");
        assertThat(PlainText.firstSentence("Only a few words", 300)).isEqualTo("Only a few words");
        assertThat(PlainText.firstSentence("", 300)).isEmpty();
        assertThat(PlainText.firstSentence("word ".repeat(100), 300))
                .hasSizeLessThanOrEqualTo(300)
                .endsWith("word…");
    }

    @Test
    void aLanguageIsRecognisedByItsCommonWordsOrLeftOpen() {
        assertThat(LanguageGuess.of("What the city did and how it went for the people of the block"))
                .contains("en");
        assertThat(LanguageGuess.of("Lo que hizo la ciudad y cómo les fue a los vecinos de la cuadra"))
                .contains("es");
        assertThat(LanguageGuess.of("Ce que la ville a fait et comment les gens de la rue en parlent dans le quartier"))
                .isEmpty();
        assertThat(LanguageGuess.of("Memo")).isEmpty();
    }

    @Test
    void aRowThatCannotBeIsRefusedInWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResourceMarkdown.read("a.md", "---\ntitle: a\n---\n" + "ä".repeat(461_000)))
                .withMessage("body has more than 900 KB; cut it or give a link to it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResourceMarkdown.read("a.md", "x".repeat((1 << 20) + 1)))
                .withMessageContaining("1 MiB");
    }
}
