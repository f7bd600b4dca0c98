package org.citypeers.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.citypeers.shared.Gathering;
import org.jspecify.annotations.Nullable;

/// A question on its way to the graph, alone or with others.
final class Reading implements Gathering.Asking {
    private final Question question;
    private final Function<Question, List<Map<String, Object>>> graph;
    private List<Map<String, Object>> rows = List.of();
    private @Nullable RuntimeException failure;

    private Reading(Question question, Function<Question, List<Map<String, Object>>> graph) {
        this.question = question;
        this.graph = graph;
    }

    /// The rows that answer it.
    static List<Map<String, Object>> rows(Question question, Function<Question, List<Map<String, Object>>> graph) {
        var gathering = Gathering.current();
        if (gathering == null) return graph.apply(question);
        var reading = new Reading(question, graph);
        gathering.ask(reading);
        if (reading.failure != null) throw reading.failure;
        return reading.rows;
    }

    @Override
    public void askTogether(List<Gathering.Asking> all) {
        var readings = all.stream().map(Reading.class::cast).toList();
        if (readings.size() == 1) {
            askAlone();
            return;
        }
        try {
            askAsOne(readings);
        } catch (RuntimeException oneOfThem) {
            // the others are not to fail with it
            readings.forEach(Reading::askAlone);
        }
    }

    private void askAlone() {
        try {
            rows = graph.apply(question);
        } catch (RuntimeException failed) {
            failure = failed;
        }
    }

    private void askAsOne(List<Reading> readings) {
        var together = new Together(readings.stream().map(one -> one.question).toList());
        var answers = together.answers(graph.apply(together.question()));
        for (int place = 0; place < readings.size(); place++) readings.get(place).rows = answers.get(place);
    }
}
