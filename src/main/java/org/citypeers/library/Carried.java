package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;

/// How much of what a question says a document carries: its words weighed by how rare they are, as in decision 0007.
/// How rare they are is read from the index's own counts, so nothing is searched for it.
final class Carried {
    private final IndexSearcher searcher;

    /// One for each word, asked one by one: a word of a long name brings all names of its topic along.
    private final List<Query> words = new ArrayList<>();

    private double whole;

    /// @param told words that say what is wanted
    Carried(Collection<Word> told, List<Clue> clues, IndexSearcher searcher) throws IOException {
        this.searcher = searcher;
        var coverage = new Coverage(clues);
        for (var word : told) {
            var covering = coverage.of(word);
            float weight = weight(covering instanceof MatchNoDocsQuery ? 0 : having(word, clues));
            whole += weight;
            if (!(covering instanceof MatchNoDocsQuery)) words.add(new BoostQuery(covering, weight));
        }
    }

    /// By document, 0 to 1.
    Map<Integer, Double> by(List<Integer> documents) throws IOException {
        var carried = new HashMap<Integer, Double>();
        if (whole == 0) {
            documents.forEach(document -> carried.put(document, 1.0));
            return carried;
        }
        var sorted = documents.stream().sorted().toList();
        for (var word : words) add(word, sorted, carried);
        carried.replaceAll((document, share) -> Math.min(1, share / whole));
        sorted.forEach(document -> carried.putIfAbsent(document, 0.0));
        return carried;
    }

    /// What one word says, to each of these documents that has it.
    private void add(Query word, List<Integer> sorted, Map<Integer, Double> carried) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var weight = searcher.createWeight(searcher.rewrite(word), ScoreMode.COMPLETE, 1);
        int at = 0;
        while (at < sorted.size()) {
            var leaf = leaves.get(ReaderUtil.subIndex(sorted.get(at), leaves));
            int behind = leaf.docBase + leaf.reader().maxDoc();
            var scorer = weight.scorer(leaf);
            for (; at < sorted.size() && sorted.get(at) < behind; at++) {
                int wanted = sorted.get(at) - leaf.docBase;
                boolean hit = scorer != null
                        && (scorer.docID() == wanted
                                || scorer.docID() < wanted && scorer.iterator().advance(wanted) == wanted);
                if (hit) carried.merge(sorted.get(at), (double) scorer.score(), Double::sum);
            }
        }
    }

    /// In how many documents it stands, in the field where it stands in most.
    private int having(Word word, List<Clue> clues) throws IOException {
        int most = 0;
        for (var clue : clues) {
            boolean meant = Words.of(clue.term()).words().stream()
                    .anyMatch(one -> one.english().equals(word.english()));
            if (!meant) continue;
            var terms = new HashSet<Term>();
            clue.query().visit(QueryVisitor.termCollector(terms));
            for (var term : terms) most = Math.max(most, PublicSearcher.docFreq(searcher.getIndexReader(), term));
        }
        return most;
    }

    /// What one word says: the logarithm of how rare it is, as in BM25.
    private float weight(int having) throws IOException {
        int all = PublicSearcher.docCount(searcher.getIndexReader(), LibraryFields.ROOT);
        return (float) Math.log(1 + (all - Math.min(all, having) + 0.5) / (having + 0.5));
    }
}
