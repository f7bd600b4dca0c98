package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OpenIndexTests {
    @Test
    void whatWasOpenedBeforeIsClosedWhenTheNextCannotBeOpened() {
        var closed = new AtomicInteger();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> OpenIndex.closing(
                        () -> {
                            throw new IOException("no searcher");
                        },
                        closed::incrementAndGet,
                        closed::incrementAndGet))
                .withMessage("no searcher");
        assertThat(closed).hasValue(2);
    }
}
