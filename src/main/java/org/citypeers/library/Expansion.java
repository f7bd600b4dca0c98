package org.citypeers.library;

import java.util.List;

/// What was searched besides the words of the question, and why.
///
/// @param term the words of the question
/// @param label preferred label of the topic they name
/// @param alternatives other words for it that were searched as well
/// @param narrower labels of narrower topics that were searched as well, at a lower weight
/// @param broader labels of wider topics; what is about them was lifted a little where it was found
/// @param topicId node id of the topic
record Expansion(
        String term,
        String label,
        List<String> alternatives,
        List<String> narrower,
        List<String> broader,
        String topicId) {
    public String sentence() {
        var about = "“" + term + "” is a word for the topic " + label;
        return alternatives.isEmpty()
                ? about + ", so what is about it was searched as well."
                : about + ", so “" + String.join("”, “", alternatives) + "” was searched as well.";
    }
}
