package org.citypeers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who asks one question after the other and remembers how each was answered, until the portal is gone.
final class Caller {
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest question;
    private final List<Call> calls = new ArrayList<>();

    Caller(URI portal, String query) {
        question = HttpRequest.newBuilder(portal)
                .timeout(Duration.ofSeconds(40))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + query + "\"}"))
                .build();
    }

    /// @param sent when, in the nanoseconds of this machine
    /// @param failure why there is no answer
    record Call(
            long sent, int status, String body, @Nullable String failure) {
        boolean answered() {
            return failure == null;
        }

        /// An answer that began and did not end, rather than a door that is closed.
        boolean broken() {
            return failure != null && (failure.contains("bytes received") || failure.contains("chunked"));
        }
    }

    /// Ends after three calls in a row that nobody answers.
    List<Call> callUntilNobodyAnswers() {
        int unanswered = 0;
        while (unanswered < 3) {
            var call = call();
            calls.add(call);
            unanswered = call.answered() ? 0 : unanswered + 1;
        }
        return calls;
    }

    Call call() {
        long sent = System.nanoTime();
        try {
            var answer = client.send(question, HttpResponse.BodyHandlers.ofString());
            return new Call(sent, answer.statusCode(), answer.body(), null);
        } catch (IOException nobody) {
            return new Call(sent, 0, "", String.valueOf(nobody));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Call(sent, 0, "", "interrupted");
        }
    }
}
