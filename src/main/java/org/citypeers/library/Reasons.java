package org.citypeers.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citypeers.library.Highlighter.Marked;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.IndexedItem.Weight;
import org.jspecify.annotations.Nullable;

/// Says of single hits why they were found, by what stands in them: the form a word has there, what begins like the one
/// that is being typed, and that a topic alone brought it.
final class Reasons {
    private final Highlighter highlighter;
    private final boolean typed;
    private final Wanted begun = new Wanted();
    private final Map<String, Marker> markers = new HashMap<>();
    private final Map<String, List<Word>> terms = new HashMap<>();

    /// @param typed whether somebody typed the words, rather than an item having them
    Reasons(List<Clue> clues, Highlighter highlighter, boolean typed) {
        this.highlighter = highlighter;
        this.typed = typed;
        for (var clue : clues)
            if (clue.signal() == MatchSignal.BEGINNING)
                Words.of(clue.term()).words().forEach(begun::begin);
    }

    /// @param texts of the item
    List<MatchReason> of(List<Clue> matched, List<Marked> texts, Stub stub) {
        var language = stub.language();
        var all = new ArrayList<>(texts);
        for (var name : stub.names())
            all.addAll(highlighter.marked(List.of(new Text("name", Weight.NAME, name)), language));
        boolean silent = typed
                && matched.stream().allMatch(clue -> clue.signal() == MatchSignal.TOPIC)
                && all.stream().allMatch(text -> text.marks().isEmpty());
        var said = matched.stream().map(clue -> said(clue, all, language)).toList();
        return silent ? MatchReason.ofTopicsAlone(said) : MatchReason.of(said);
    }

    private Clue said(Clue clue, List<Marked> texts, String language) {
        if (clue.signal() == MatchSignal.BEGINNING) return begun(clue, texts, language);
        if (clue.signal() != MatchSignal.WORD) return clue;
        var words = terms.computeIfAbsent(clue.term(), term -> Words.of(term).words());
        if (words.size() != 1) return clue;
        var form = form(words.getFirst(), texts, language);
        return form == null ? clue : clue.finding(form);
    }

    /// Another form of a word, where none of the texts has the word as it was asked for.
    private static @Nullable String form(Word word, List<Marked> texts, String language) {
        String other = null;
        for (var text : texts)
            for (var mark : text.marks()) {
                if (!mark.stem().equals(word.stem(language))) continue;
                var form = text.text().text().substring(mark.start(), mark.end());
                if (Folded.whole(form).equals(word.plain())) return null;
                if (other == null) other = form;
            }
        return other;
    }

    /// A word that stands in no text is not known here.
    private Clue begun(Clue clue, List<Marked> texts, String language) {
        var marker = markers.computeIfAbsent(language, one -> new Marker(one, begun));
        for (var marked : texts) {
            var text = marked.text().text();
            var marks = marker.in(text);
            if (marks.isEmpty()) continue;
            var first = marks.getFirst();
            return clue.finding(text.substring(first.start(), first.end()));
        }
        return clue;
    }
}
