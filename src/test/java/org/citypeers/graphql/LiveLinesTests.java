package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class LiveLinesTests {
    private static final Caller CALLER = new Caller("192.0.2.1", false, false);

    private final AtomicBoolean welcome = new AtomicBoolean(true);

    @Test
    void aCallerHasOnlySoManyOpen() {
        var lines = lines("subscriptions", "2");
        var first = new Line(CALLER, lines);
        lines.open(first);
        lines.open(new Line(CALLER, lines));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> lines.open(new Line(CALLER, lines)))
                .withMessageContaining("2 sockets and subscriptions");
        lines.open(new Line(new Caller("192.0.2.2", false, false), lines));
        lines.end(first);
        lines.open(new Line(CALLER, lines));
        assertThat(lines.count()).isEqualTo(3);
    }

    @Test
    void aLineEndsWithTheTokenAndAtTheEndOfItsLife() {
        var lines = lines("subscription-life", "1h");
        var line = new Line(CALLER, lines);
        lines.open(line);
        lines.sweep();
        assertThat(line.pings).hasValue(1);
        welcome.set(false);
        lines.sweep();
        assertThat(line.isOver()).isTrue();
        assertThat(line.dismissed).isTrue();

        welcome.set(true);
        var shortLived = lines("subscription-life", "0s");
        var other = new Line(CALLER, shortLived);
        shortLived.open(other);
        shortLived.sweep();
        assertThat(other.isOver()).isTrue();
        assertThat(other.dismissed).isFalse();
        assertThat(shortLived.count()).isZero();
    }

    @Test
    void aLineThatEndedBeforeItWasOpenDoesNotCount() {
        var lines = lines("subscriptions", "1");
        var gone = new Line(CALLER, lines);
        lines.end(gone);
        lines.open(gone);
        assertThat(lines.count()).isZero();
        lines.open(new Line(CALLER, lines));
    }

    private LiveLines lines(String... settings) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("standing", (CallerStanding) caller -> welcome.get());
        return new LiveLines(
                Engine.settings("citypeers.callers", CallerLimits.class, settings),
                beans.getBeanProvider(CallerStanding.class));
    }

    private static final class Line extends Live {
        private final AtomicInteger pings = new AtomicInteger();
        private final AtomicBoolean dismissed = new AtomicBoolean();
        private final LiveLines lines;

        Line(Caller caller, LiveLines lines) {
            super(caller);
            this.lines = lines;
        }

        @Override
        void ping() {
            pings.incrementAndGet();
        }

        @Override
        void close() {
            lines.end(this);
        }

        @Override
        void dismiss() {
            dismissed.set(true);
            lines.end(this);
        }
    }
}
