package org.citypeers.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTextTests {
    @Test
    void aFreshTokenIsReadBackAndNoTwoAreTheSame() {
        var token = TokenText.fresh();
        assertThat(token.text()).matches("cpk_[0-9A-Za-z]{49}");
        assertThat(TokenText.parsed(token.text())).contains(token);
        assertThat(TokenText.fresh()).isNotEqualTo(token);
    }

    @Test
    void aMistypedTokenIsNoticed() {
        var text = TokenText.fresh().text();
        var mistyped = text.substring(0, 10) + (text.charAt(10) == 'a' ? 'b' : 'a') + text.substring(11);
        assertThat(TokenText.parsed(mistyped)).isEmpty();
        assertThat(TokenText.parsed(text.substring(0, text.length() - 1))).isEmpty();
        assertThat(TokenText.parsed(text + "0")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cpk_", "nothing", "cpk_ü", "CPK_0000000000000000000000000000000000000000000000000"})
    void whatCannotBeATokenIsNone(String text) {
        assertThat(TokenText.parsed(text)).isEmpty();
    }

    @Test
    void aTokenDoesNotPrintItself() {
        assertThat(TokenText.fresh().toString()).isEqualTo("cpk_…");
    }
}
