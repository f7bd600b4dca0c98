package org.citypeers.graphql;

import graphql.language.OperationDefinition.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Set;
import org.citypeers.shared.Viewer;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/// Answers callers who read events, which is how subscriptions come over plain HTTP.
@Component
final class EventStreams {
    private static final Set<Operation> BY_GET = Set.of(Operation.QUERY);
    private static final Set<Operation> BY_POST = Set.copyOf(EnumSet.allOf(Operation.class));

    private final Operations operations;
    private final LiveLines lines;
    private final InternalErrors internal;

    EventStreams(Operations operations, LiveLines lines, InternalErrors internal) {
        this.operations = operations;
        this.lines = lines;
        this.internal = internal;
    }

    /// @throws Refused when the caller has asked for too much, or has too many open
    void open(Sent sent, Caller caller, Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        var stream = new EventStream(caller, lines);
        lines.open(stream);
        try {
            var answer = run(sent, caller, viewer, request);
            response.setContentType("text/event-stream;charset=UTF-8");
            GraphQlAnswer.vary(response);
            // a proxy that collects the answer before it passes it on would hold the events back
            response.setHeader("X-Accel-Buffering", "no");
            stream.begin(request.startAsync(request, response));
            Feed.into(stream, answer, stream::next, stream::close, internal);
        } catch (RuntimeException refused) {
            lines.end(stream);
            throw refused;
        }
    }

    private WebGraphQlResponse run(Sent sent, Caller caller, Viewer viewer, HttpServletRequest request) {
        boolean get = request.getMethod().equals(HttpMethod.GET.name());
        var answer = operations.run(sent, caller, viewer, get ? BY_GET : BY_POST);
        if (get) DocumentGuard.refuseNotCarried(answer);
        return answer;
    }
}
