package org.citypeers.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoAddressTests {
    @Test
    void noFileHoldsAnEmailAddress() {
        assertThat(TheShelf.WRITTEN.files())
                .allSatisfy(path -> assertThat(TheShelf.text(path))
                        .as(path)
                        .doesNotContainPattern("[\\p{L}\\d._%+-]+(@|%40)[\\p{L}\\d-]+\\.[\\p{L}\\d.-]+")
                        .doesNotContain("mailto:"));
    }
}
