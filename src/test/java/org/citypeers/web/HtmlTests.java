package org.citypeers.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTests {
    @Test
    void aLinkElsewhereSaysSoAndTellsNothingAboutItsReader() {
        assertThat(Html.link("A report", "https://example.org/report?a=1&b=2", Language.ES))
                .isEqualTo(
                        "<a href=\"https://example.org/report?a=1&amp;b=2\" rel=\"external noreferrer nofollow\">A report</a>");
    }

    @Test
    void aLinkWithinThePortalKeepsTheLanguage() {
        assertThat(Html.link("Import", "/intake", Language.ES)).isEqualTo("<a href=\"/es/intake\">Import</a>");
        assertThat(Html.link("Fields", "/intake-contract", Language.ES))
                .isEqualTo("<a href=\"/intake-contract\">Fields</a>");
    }

    @Test
    void addressesNobodyShouldFollowAreOnlyText() {
        assertThat(Html.link("Click", "javascript:alert(1)", Language.EN)).isEqualTo("Click");
        assertThat(Html.link("Click", "//elsewhere.example", Language.EN)).isEqualTo("Click");
        assertThat(Html.link("Click", "/\\elsewhere.example", Language.EN)).isEqualTo("Click");
    }

    @Test
    void whatNoHtmlMayHaveIsBlank() {
        assertThat(Html.text("vacant\0lots\u0007\t<b>\n")).isEqualTo("vacant lots \t&lt;b&gt;\n");
    }
}
