package org.citypeers.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/// Callers who ask documents by turns: each after its last answer, or at a rate, whether answered or not.
final class Load {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<HttpRequest> requests = new ArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();

    Load(int port, List<String> documents) {
        for (var document : documents)
            requests.add(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                    .header("Content-Type", "application/json")
                    .timeout(Duration.ofSeconds(30))
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document))))
                    .build());
    }

    private record Call(int status, long nanos) {}

    /// @param perSecond answered with 200
    record Result(double perSecond, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    Result closed(int clients, Duration time) throws InterruptedException {
        var calls = new ConcurrentLinkedQueue<Call>();
        long until = System.nanoTime() + time.toNanos();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int at = 0; at < clients; at++)
                all.submit(() -> {
                    while (System.nanoTime() < until) calls.add(call());
                });
        }
        return result(calls, time);
    }

    Result open(double perSecond, Duration time) throws InterruptedException {
        var calls = new ConcurrentLinkedQueue<Call>();
        long began = System.nanoTime();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int sent = 0; sent < perSecond * time.toSeconds(); sent++) {
                long due = began + (long) (sent / perSecond * 1e9);
                while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
                all.submit(() -> calls.add(call()));
            }
        }
        return result(calls, time);
    }

    private Call call() {
        var request = requests.get(Math.floorMod(turn.getAndIncrement(), requests.size()));
        long sent = System.nanoTime();
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            return new Call(status, System.nanoTime() - sent);
        } catch (IOException | InterruptedException broken) {
            return new Call(0, System.nanoTime() - sent);
        }
    }

    private static Result result(Iterable<Call> calls, Duration time) {
        var good = new ArrayList<Long>();
        var refused = new ArrayList<Long>();
        int broken = 0;
        for (var call : calls) {
            if (call.status == 200) good.add(call.nanos);
            else if (call.status == 429 || call.status == 503) refused.add(call.nanos);
            else broken++;
        }
        double perSecond = good.size() / (double) time.toSeconds();
        return new Result(
                perSecond,
                "%.0f/s, p50 %.1f ms, p99 %.1f ms; refused %d, p99 %.1f ms; broken %d"
                        .formatted(
                                perSecond,
                                millis(good, 0.5),
                                millis(good, 0.99),
                                refused.size(),
                                millis(refused, 0.99),
                                broken));
    }

    private static double millis(List<Long> nanos, double share) {
        if (nanos.isEmpty()) return 0;
        var sorted = nanos.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1.0, share * sorted.size())) / 1e6;
    }
}
