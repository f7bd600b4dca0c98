package org.citypeers.intake;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.citypeers.graph.Row;
import org.citypeers.shared.BadRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/// Writes the rows of a file in batches, while the next batch is being read.
@Component
class Imports {
    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final int MOST_FAILURES = 10;

    /// Returns when all that could be read is written.
    <R extends Row> void run(IntakeKind<R> kind, String source, RowReader rows, Report report) {
        var queue = new ArrayBlockingQueue<Batch<R>>(2);
        var stopped = new AtomicBoolean();
        var batches = new Batches<>(kind, source, rows, report);
        var reading = Thread.ofVirtual().name("intake-reader").start(() -> read(batches, queue, stopped, report));
        var failures = new AtomicInteger();
        try {
            for (var batch = queue.take(); !batch.isEmpty(); batch = queue.take())
                put(kind, batch.source(), batch.entries(), report, failures);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            report.fail("the portal is being stopped; send the file again");
        } catch (RuntimeException broken) {
            LOG.error("An import of {} broke off", kind.name(), broken);
            report.fail("the portal cannot write at the moment; what stands here was taken, send the file again later");
        } finally {
            stopped.set(true);
            reading.interrupt();
            joined(reading);
        }
    }

    /// An empty batch is the end.
    private static <R extends Row> void read(
            Batches<R> batches, BlockingQueue<Batch<R>> queue, AtomicBoolean stopped, Report report) {
        try {
            for (var batch = batches.next(); batch.isPresent(); batch = batches.next())
                if (!offered(queue, batch.get(), stopped)) return;
        } catch (Refused refused) {
            report.fail(refused.sentence());
        } catch (IOException gone) {
            report.fail("the connection ended before the file did; what stands here was taken, send the file again");
        } catch (RuntimeException broken) {
            LOG.error("A file could not be read", broken);
            report.fail("the file could not be read further: " + broken.getMessage());
        }
        if (!batches.rest().isEmpty()) offered(queue, batches.rest(), stopped);
        offered(queue, new Batch<>(""), stopped);
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
            IntakeKind<R> kind, String source, List<Batch.Entry<R>> entries, Report report, AtomicInteger failures) {
        try {
            var rows = entries.stream().map(Batch.Entry::row).toList();
            var written = kind.put().apply(source, rows);
            report.accept(source, written.outcomes());
            written.warnings().forEach(report::warn);
            failures.set(0);
        } catch (OutOfOrder outOfOrder) {
            throw outOfOrder;
        } catch (RuntimeException failure) {
            if (entries.size() == 1) {
                reject(entries.getFirst(), failure, report, failures);
                return;
            }
            LOG.debug("{} rows of {} are written in halves", entries.size(), kind.name(), failure);
            int half = entries.size() / 2;
            put(kind, source, entries.subList(0, half), report, failures);
            put(kind, source, entries.subList(half, entries.size()), report, failures);
        }
    }

    private static void reject(Batch.Entry<?> entry, RuntimeException failure, Report report, AtomicInteger failures) {
        if (!ofTheRow(failure) && failures.incrementAndGet() >= MOST_FAILURES) throw new OutOfOrder(failure);
        report.reject(
                new Report.Rejection(entry.file(), entry.line(), entry.row().id(), reason(failure)));
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
