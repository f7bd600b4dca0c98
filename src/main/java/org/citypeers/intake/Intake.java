package org.citypeers.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.citypeers.graph.References;
import org.citypeers.graph.Row;
import org.citypeers.graph.changes.Changes;
import org.citypeers.shared.Scope;
import org.citypeers.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes files over HTTP and answers while it reads them: progress at least every two seconds, then the report.
@Component
class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final int MOST_REFERENCES = 100;

    private final IntakeKinds kinds;
    private final Imports imports;
    private final References references;
    private final Changes changes;
    private final IntakeProperties settings;

    Intake(IntakeKinds kinds, Imports imports, References references, Changes changes, IntakeProperties settings) {
        this.kinds = kinds;
        this.imports = imports;
        this.references = references;
        this.changes = changes;
        this.settings = settings;
    }

    void take(String kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            take(kinds.required(kind), request, response);
        } catch (Refused refused) {
            Answers.refuse(request, response, refused);
        }
    }

    private <R extends Row> void take(IntakeKind<R> kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var upload = new Upload(request, kind);
        var source = upload.source();
        var rows = upload.rows();
        var report = new Report(false);
        response.setContentType("application/x-ndjson;charset=utf-8");
        // from here on the sender is answered with a report, whatever happens
        response.flushBuffer();
        var talk = new Talk(response.getOutputStream(), report);
        var file = new Reading<>(kind, source, () -> rows, report, administrator(request));
        var running = new FutureTask<>(() -> imports.run(kind, List.of(file)), true);
        Thread.ofVirtual().name("intake-writer").start(running);
        while (!done(running)) talk.progress();
        talk.say(summary(kind.name(), source, report, talk));
    }

    private static boolean administrator(HttpServletRequest request) {
        return request.getAttribute(Viewer.class.getName()) instanceof Viewer viewer && viewer.may(Scope.ADMIN);
    }

    private Report.Summary summary(String kind, String source, Report report, Talk talk) {
        try {
            return report.summary(kind, source, searchable(talk), open(report), openCount(report));
        } catch (RuntimeException broken) {
            LOG.error("The end of an import of {} cannot be told", kind, broken);
            report.fail("the portal cannot say what is searchable at the moment; send the file again later");
            return report.summary(kind, source, false, List.of(), 0);
        }
    }

    private List<References.Open> open(Report report) {
        return report.sources().stream()
                .flatMap(source -> references.open(source, MOST_REFERENCES).stream())
                .limit(MOST_REFERENCES)
                .toList();
    }

    private long openCount(Report report) {
        return report.sources().stream().mapToLong(references::openCount).sum();
    }

    /// The body of the request is still being read by others, so this thread stays until they are done, whatever the
    /// sender does.
    private static boolean done(FutureTask<Boolean> running) {
        try {
            return running.get(BEAT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } catch (InterruptedException closing) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private boolean searchable(Talk talk) {
        long seq = changes.head().seq();
        long beats = Math.max(1, settings.searchableWithin().dividedBy(BEAT));
        for (long beat = 0; beat < beats; beat++) {
            if (changes.await(seq, BEAT)) return true;
            talk.progress();
        }
        return false;
    }

    /// Lines to a sender who may have gone: then nobody is told, and the work goes on.
    private static final class Talk {
        private final OutputStream out;
        private final Report report;
        private boolean gone;

        Talk(OutputStream out, Report report) {
            this.out = out;
            this.report = report;
        }

        void progress() {
            say(report.progress());
        }

        void say(Object line) {
            if (gone) return;
            try {
                out.write(Json.MAPPER.writeValueAsBytes(line));
                out.write('\n');
                out.flush();
            } catch (IOException left) {
                gone = true;
            }
        }
    }
}
