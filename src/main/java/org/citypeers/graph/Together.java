package org.citypeers.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Several questions as one. The same questions give the same text, whoever asked first, so that the graph plans it
/// once.
final class Together {
    private final List<Question> questions;

    /// Places of the questions, in the order of their texts.
    private final List<Integer> order;

    Together(List<Question> questions) {
        this.questions = questions;
        this.order = new ArrayList<>();
        for (int place = 0; place < questions.size(); place++) order.add(place);
        order.sort(Comparator.comparing(place -> questions.get(place).cypher()));
    }

    private record Row(int question, Map<String, Object> row) {}

    Question question() {
        var parts = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        for (int number = 0; number < order.size(); number++) {
            var question = questions.get(order.get(number));
            parts.add(question.part(number));
            parameters.putAll(question.parameters(number));
        }
        return new Question(List.of("question", "row"), String.join("UNION ALL\n", parts), parameters);
    }

    /// The rows of each question, in the order in which they were asked.
    List<List<Map<String, Object>>> answers(List<Map<String, Object>> rows) {
        var answers = new ArrayList<List<Map<String, Object>>>();
        for (int place = 0; place < questions.size(); place++) answers.add(new ArrayList<>());
        for (var one : rows) {
            var row = Rows.as(Row.class, one);
            answers.get(order.get(row.question())).add(row.row());
        }
        return answers;
    }
}
