package org.citypeers.library;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.citypeers.graphql.Cursors;

/// Stems that lift the hits they stand in. It belongs to a whole list and not to one page of it, so its cursors carry
/// it: worked out anew for each page, it would change as documents come and go, and the list with it.
///
/// @param from the score of the question's own words from which on a hit is lifted
record Lift(List<Stem> stems, float from) {
    static final Lift NONE = new Lift(List.of(), 0);

    private static final String SEPARATOR = "\t";
    private static final int MOST = 64;

    record Stem(String language, String stem, float weight) {}

    /// @return what finds the same, in a better order
    Query over(Query wanted) {
        if (stems.isEmpty()) return wanted;
        var lift = new BooleanQuery.Builder();
        for (var one : stems)
            lift.add(new BoostQuery(TextQueries.stem(one.stem(), one.language()), one.weight()), Occur.SHOULD);
        return new Lifted(wanted, lift.build(), from);
    }

    String text() {
        if (stems.isEmpty()) return "";
        var text = new StringBuilder(SEPARATOR).append(from);
        for (var one : stems)
            text.append(SEPARATOR)
                    .append(one.language())
                    .append(SEPARATOR)
                    .append(one.stem())
                    .append(SEPARATOR)
                    .append(one.weight());
        return text.toString();
    }

    /// @throws org.citypeers.shared.BadRequest when it is not what [#text] gave
    static Lift of(String text) {
        if (text.isEmpty()) return NONE;
        var parts = text.substring(1).split(SEPARATOR, -1);
        if (parts.length % 3 != 1 || parts.length > 3 * MOST) throw Cursors.broken();
        var stems = new ArrayList<Stem>();
        for (int at = 1; at < parts.length; at += 3) {
            if (!LibraryFields.LANGUAGES.contains(parts[at])) throw Cursors.broken();
            stems.add(new Stem(parts[at], parts[at + 1], weight(parts[at + 2])));
        }
        return new Lift(stems, weight(parts[0]));
    }

    private static float weight(String text) {
        try {
            float weight = Float.parseFloat(text);
            if (weight >= 0 && Float.isFinite(weight)) return weight;
        } catch (NumberFormatException ignored) {
            // not one of ours
        }
        throw Cursors.broken();
    }
}
