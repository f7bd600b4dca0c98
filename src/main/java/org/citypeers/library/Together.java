package org.citypeers.library;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.citypeers.library.Marker.Mark;

/// Of the places where stems stand in a text, those that say what was looked for: a word by itself, or a label of
/// several words that stand together as [TextQueries#standing] has it.
final class Together {
    /// Longer than any common words between two others.
    private static final int FAR = 40;

    private final List<Mark> marks;
    private final String text;
    private final BitSet kept = new BitSet();

    private Together(List<Mark> marks, String text) {
        this.marks = marks;
        this.text = text;
    }

    /// @param alone those that count by themselves
    static List<Mark> of(List<Mark> marks, Predicate<Mark> alone, Collection<Lexicon.Name> labels, String text) {
        var together = new Together(marks, text);
        for (int at = 0; at < marks.size(); at++) {
            var stem = marks.get(at).stem();
            if (stem.equals(Marker.BEGUN) || alone.test(marks.get(at))) together.kept.set(at);
            for (var label : labels) if (label.standing().getFirst().equals(stem)) together.keep(label, at);
        }
        var kept = new ArrayList<Mark>();
        together.kept.stream().forEach(at -> kept.add(marks.get(at)));
        return kept;
    }

    private void keep(Lexicon.Name label, int first) {
        var places = new BitSet();
        places.set(first);
        int between = label.between();
        int before = first;
        for (var stem : label.standing().subList(1, label.standing().size())) {
            int next = before + 1;
            while (next < marks.size() && !marks.get(next).stem().equals(stem)) next++;
            if (next == marks.size()) return;
            between -= between(before, next);
            if (between < 0) return;
            places.set(next);
            before = next;
        }
        kept.or(places);
    }

    private int between(int one, int next) {
        int from = marks.get(one).end();
        int to = marks.get(next).start();
        return to - from > FAR ? FAR : Folded.words(text.substring(from, to)).size();
    }
}
