package org.citypeers.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citypeers.shared.IndexedItem.Text;

/// Says of single hits why they were found, and which of their words begins like the one that is being typed.
final class Reasons {
    private final Wanted begun = new Wanted();
    private final Map<String, Marker> markers = new HashMap<>();

    Reasons(List<Clue> clues) {
        for (var clue : clues)
            if (clue.signal() == MatchSignal.BEGINNING)
                Words.of(clue.term()).words().forEach(begun::begin);
    }

    boolean readTexts() {
        return !begun.beginnings().isEmpty();
    }

    /// @param texts of the item, where [#readTexts]
    List<MatchReason> of(List<Clue> matched, List<Text> texts, String language) {
        return MatchReason.of(matched.stream()
                .map(clue -> clue.signal() == MatchSignal.BEGINNING ? said(clue, texts, language) : clue)
                .toList());
    }

    /// A word of names that stands in no text is not known here.
    private Clue said(Clue clue, List<Text> texts, String language) {
        var marker = markers.computeIfAbsent(language, one -> new Marker(one, begun));
        for (var text : texts) {
            var marks = marker.in(text.text());
            if (marks.isEmpty()) continue;
            var first = marks.getFirst();
            return clue.finding(text.text().substring(first.start(), first.end()));
        }
        return clue;
    }
}
