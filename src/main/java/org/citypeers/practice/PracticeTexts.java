package org.citypeers.practice;

import java.util.ArrayList;
import java.util.List;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.IndexedItem.Weight;
import org.jspecify.annotations.Nullable;

/// The idea of a practice in words that are searched.
final class PracticeTexts {
    private PracticeTexts() {}

    static List<Text> of(Practice practice) {
        var texts = new ArrayList<Text>();
        add(texts, "title", Weight.TITLE, practice.title());
        add(texts, "summary", Weight.SUMMARY, practice.summary());
        add(texts, "problem", Weight.PROBLEM, practice.problem());
        add(texts, "mechanism", Weight.BODY, practice.mechanism());
        add(texts, "conditions", Weight.BODY, practice.conditions());
        return texts;
    }

    static void add(List<Text> texts, String field, Weight weight, @Nullable String text) {
        if (text != null && !text.isEmpty()) texts.add(new Text(field, weight, text));
    }
}
