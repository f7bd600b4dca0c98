package org.citypeers.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citypeers.library.Marker.Mark;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.IndexedItem.Weight;

/// Marks what was looked for in the texts of a hit, and cuts the best place out of a long one. Offsets, never HTML.
final class Highlighter {
    private static final int SNIPPET = 240;
    private static final int LEAD = 60;

    /// A place with one word of the question is better than one with any number of other words for it.
    private static final int ASKED = 1_000;

    private final Wanted wanted;
    private final Map<String, Marker> markers = new HashMap<>();

    Highlighter(Wanted wanted) {
        this.wanted = wanted;
    }

    /// A text and where in it something was looked for.
    record Marked(Text text, List<Mark> marks) {}

    List<Marked> marked(List<Text> texts, String language) {
        return texts.stream()
                .map(text -> new Marked(text, marks(text.text(), language)))
                .toList();
    }

    List<Highlight> of(List<Text> texts, String language) {
        return best(marked(texts, language), language);
    }

    /// Every field that is marked: title and summary whole, of each other the best place in any of its texts. The
    /// fields with most different words come first, those of the question before other words for them.
    List<Highlight> best(List<Marked> texts, String language) {
        var marked = new ArrayList<Highlight>();
        record Rated(Highlight highlight, int worth) {}
        var further = new LinkedHashMap<String, Rated>();
        for (var one : texts) {
            var text = one.text();
            var marks = one.marks();
            if (marks.isEmpty()) continue;
            if (text.field().equals("title") || text.field().equals("summary")) {
                marked.add(new Highlight(text.field(), text.text(), ranges(marks, 0)));
                continue;
            }
            var best = place(marks, language);
            var known = further.get(text.field());
            if (known == null || known.worth() < best.worth())
                further.put(text.field(), new Rated(cut(text, marks, best), best.worth()));
        }
        further.values().stream()
                .sorted(Comparator.comparingInt(Rated::worth).reversed())
                .forEach(rated -> marked.add(rated.highlight()));
        return marked;
    }

    /// The best place of a text, without marks; its beginning when nothing was looked for.
    String snippet(String text, String language) {
        var marks = marks(text, language);
        if (marks.isEmpty()) return Folded.cut(text, SNIPPET).strip();
        return cut(new Text("", Weight.BODY, text), marks, place(marks, language))
                .text();
    }

    /// @param from index of the first mark within
    /// @param to index behind the last one
    private record Place(int from, int to, int worth) {}

    private List<Mark> marks(String text, String language) {
        return markers.computeIfAbsent(language, one -> new Marker(one, wanted)).in(text);
    }

    /// Where most different words stand close together.
    private Place place(List<Mark> marks, String language) {
        var asked = wanted.asked(language);
        var best = new Place(0, 1, 0);
        for (int from = 0; from < marks.size(); from++) {
            var different = new HashSet<String>();
            int worth = 0;
            int to = from;
            do {
                var stem = marks.get(to++).stem();
                if (different.add(stem)) worth += stem.equals(Marker.BEGUN) || asked.contains(stem) ? ASKED : 1;
            } while (to < marks.size() && marks.get(to).end() - marks.get(from).start() <= SNIPPET - LEAD);
            if (worth > best.worth()) best = new Place(from, to, worth);
        }
        return best;
    }

    private static Highlight cut(Text text, List<Mark> marks, Place place) {
        var whole = text.text();
        int start = wordAfter(whole, Math.max(0, marks.get(place.from()).start() - LEAD));
        int end =
                Math.max(marks.get(place.to() - 1).end(), wordBefore(whole, Math.min(whole.length(), start + SNIPPET)));
        start = Math.min(start, marks.get(place.from()).start());
        int first = start;
        int last = end;
        var inside = marks.stream()
                .filter(mark -> mark.start() >= first && mark.end() <= last)
                .toList();
        return new Highlight(text.field(), whole.substring(start, end), ranges(inside, start));
    }

    private static int wordAfter(String text, int at) {
        if (at == 0) return 0;
        int space = at;
        while (space < text.length() && !Character.isWhitespace(text.charAt(space))) space++;
        while (space < text.length() && Character.isWhitespace(text.charAt(space))) space++;
        return space;
    }

    private static int wordBefore(String text, int at) {
        if (at == text.length()) return at;
        int space = at;
        while (space > 0 && !Character.isWhitespace(text.charAt(space))) space--;
        return space;
    }

    private static List<TextRange> ranges(List<Mark> marks, int from) {
        return marks.stream()
                .map(mark -> new TextRange(mark.start() - from, mark.end() - from))
                .toList();
    }
}
