package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;

/// Says which clues of a question each hit has: one pass through the hits for every clue.
final class Matching {
    private Matching() {}

    /// The clues by document, in the order of the question.
    static Map<Integer, List<Clue>> of(List<Clue> clues, List<Integer> documents, IndexSearcher searcher)
            throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var sorted = documents.stream().sorted().toList();
        var matched = new HashMap<Integer, List<Clue>>();
        for (var document : documents) matched.put(document, new ArrayList<>());
        for (var clue : clues) {
            var weight = searcher.createWeight(searcher.rewrite(clue.query()), ScoreMode.COMPLETE_NO_SCORES, 1);
            int at = 0;
            while (at < sorted.size()) {
                var leaf = leaves.get(ReaderUtil.subIndex(sorted.get(at), leaves));
                int behind = leaf.docBase + leaf.reader().maxDoc();
                var scorer = weight.scorer(leaf);
                for (; at < sorted.size() && sorted.get(at) < behind; at++) {
                    if (scorer == null) continue;
                    int wanted = sorted.get(at) - leaf.docBase;
                    var hits = scorer.iterator();
                    int here = hits.docID() < wanted ? hits.advance(wanted) : hits.docID();
                    if (here == wanted)
                        matched.getOrDefault(sorted.get(at), new ArrayList<>()).add(clue);
                }
            }
        }
        return matched;
    }
}
