package org.citypeers.library;

import java.util.Arrays;

/// How long the same thing took, again and again.
public final class Timing {
    private static final double MICROS = 1_000;

    private long[] nanos = new long[1_024];
    private int count;

    public interface Work {
        void run() throws Exception;
    }

    public void time(Work work) throws Exception {
        long from = System.nanoTime();
        work.run();
        if (count == nanos.length) nanos = Arrays.copyOf(nanos, 2 * count);
        nanos[count++] = System.nanoTime() - from;
    }

    /// @param part 0.5 for the median
    /// @return microseconds
    public double micros(double part) {
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1, part * count)] / MICROS;
    }
}
