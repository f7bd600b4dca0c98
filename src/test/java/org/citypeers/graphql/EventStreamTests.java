package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockAsyncContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class EventStreamTests {
    private static final Caller CALLER = new Caller("192.0.2.1", false, false);

    private final LiveLines lines = new LiveLines(
            Engine.settings("citypeers.callers", CallerLimits.class),
            new StaticListableBeanFactory().getBeanProvider(CallerStanding.class));

    @Test
    void whoDoesNotReadHoldsUpNobodyAndIsCutOff() throws Exception {
        var reads = new CountDownLatch(1);
        var stream = opened(new Unread(reads));
        for (int swept = 0; swept < 200; swept++) lines.sweep();
        assertThat(stream.isOver()).isTrue();
        assertThat(lines.count()).isZero();
        reads.countDown();
    }

    @Test
    void whoseTokenNoLongerCountsIsToldBeforeTheEnd() throws Exception {
        var response = new MockHttpServletResponse();
        var stream = opened(response);
        stream.next(Map.of("data", 1));
        stream.dismiss();
        while (!stream.isOver()) Thread.sleep(5);
        assertThat(response.getContentAsString().substring(":\n\n".length()).lines())
                .containsExactly(
                        "event: next",
                        "data: {\"data\":1}",
                        "",
                        "event: next",
                        "data: {\"errors\":[{\"message\":\"the token no longer counts: it was taken back or has expired; send"
                                + " another\",\"extensions\":{\"code\":\"UNAUTHENTICATED\"}}]}",
                        "",
                        "event: complete",
                        "data:",
                        "");
        assertThat(lines.count()).isZero();
    }

    private EventStream opened(MockHttpServletResponse response) {
        var stream = new EventStream(CALLER, lines);
        lines.open(stream);
        stream.begin(new MockAsyncContext(new MockHttpServletRequest(), response));
        return stream;
    }

    /// A caller who takes nothing until told to.
    private static final class Unread extends MockHttpServletResponse {
        private final CountDownLatch reads;

        Unread(CountDownLatch reads) {
            this.reads = reads;
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public void write(int one) {
                    try {
                        reads.await();
                    } catch (InterruptedException stopped) {
                        throw new IllegalStateException(stopped);
                    }
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {}
            };
        }
    }
}
