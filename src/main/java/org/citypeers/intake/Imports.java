package org.citypeers.intake;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.citypeers.graph.Row;
import org.citypeers.shared.BadRequest;
import org.citypeers.shared.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/// Writes the rows of a file in batches, while the next batch is being read.
@Component
class Imports {
    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final int MOST_FAILURES = 10;

    /// Returns when all that could be read is written. What is wrong with a file or a row stands in the report on it.
    ///
    /// @param files one after the other, at least one
    <R extends Row> void run(IntakeKind<R> kind, List<Reading<R>> files) {
        var queue = new ArrayBlockingQueue<Batch<R>>(2);
        var stopped = new AtomicBoolean();
        var batches = new Batches<>(files);
        var reading = Thread.ofVirtual().name("intake-reader").start(() -> read(batches, queue, stopped));
        var failures = new AtomicInteger();
        try {
            for (var batch = queue.take(); !batch.isEmpty(); batch = queue.take())
                put(kind, batch.source(), batch.entries(), failures);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            fail(files, "the portal is being stopped; send the file again");
        } catch (Unavailable now) {
            fail(files, now.getMessage() + "; what stands here was taken");
        } catch (RuntimeException broken) {
            LOG.error("An import of {} broke off", kind.name(), broken);
            fail(files, "the portal cannot write at the moment; what stands here was taken, send the file again later");
        } finally {
            stopped.set(true);
            reading.interrupt();
            joined(reading);
        }
    }

    private static <R extends Row> void fail(List<Reading<R>> files, String sentence) {
        files.forEach(file -> file.report().fail(sentence));
    }

    /// An empty batch is the end.
    private static <R extends Row> void read(Batches<R> batches, BlockingQueue<Batch<R>> queue, AtomicBoolean stopped) {
        Batch<R> batch;
        do batch = batches.next();
        while (offered(queue, batch, stopped) && !batch.isEmpty());
    }

    private static <R extends Row> boolean offered(
            BlockingQueue<Batch<R>> queue, Batch<R> batch, AtomicBoolean stopped) {
        try {
            while (!stopped.get()) if (queue.offer(batch, 1, TimeUnit.SECONDS)) return true;
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /// One row must not take the others with it: a batch that fails is cut in halves until it stands alone. Where row
    /// after row fails, it is not the rows.
    private static <R extends Row> void put(
            IntakeKind<R> kind, String source, List<Batch.Entry<R>> entries, AtomicInteger failures) {
        try {
            var rows = entries.stream().map(Batch.Entry::row).toList();
            var written = kind.put().apply(source, rows);
            for (var entry : entries) {
                var id = entry.row().id();
                entry.report()
                        .accept(
                                source,
                                id,
                                Objects.requireNonNull(written.outcomes().get(id)));
            }
            entries.stream()
                    .map(Batch.Entry::report)
                    .distinct()
                    .forEach(report -> written.warnings().forEach(report::warn));
            failures.set(0);
        } catch (OutOfOrder | Unavailable outOfOrder) {
            throw outOfOrder;
        } catch (RuntimeException failure) {
            if (entries.size() == 1) {
                reject(entries.getFirst(), failure, failures);
                return;
            }
            LOG.debug("{} rows of {} are written in halves", entries.size(), kind.name(), failure);
            int half = entries.size() / 2;
            put(kind, source, entries.subList(0, half), failures);
            put(kind, source, entries.subList(half, entries.size()), failures);
        }
    }

    private static void reject(Batch.Entry<?> entry, RuntimeException failure, AtomicInteger failures) {
        if (!ofTheRow(failure) && failures.incrementAndGet() >= MOST_FAILURES) throw new OutOfOrder(failure);
        entry.report()
                .reject(new Report.Rejection(
                        entry.file(), entry.line(), entry.row().id(), reason(failure)));
    }

    private static boolean ofTheRow(RuntimeException failure) {
        return failure instanceof IllegalArgumentException
                || failure instanceof BadRequest
                || failure instanceof DataIntegrityViolationException;
    }

    private static String reason(RuntimeException failure) {
        if (failure instanceof IllegalArgumentException || failure instanceof BadRequest)
            return String.valueOf(failure.getMessage());
        LOG.warn("A row could not be written", failure);
        return "the row could not be written: " + failure.getMessage();
    }

    private static void joined(Thread reading) {
        try {
            reading.join();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class OutOfOrder extends RuntimeException {
        OutOfOrder(RuntimeException failure) {
            super(failure);
        }
    }
}
