package org.citypeers.library;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/// Lifts what is about the same as the best hits: a relevance model (RM3, Lavrenko and Croft 2001, Abdul-Jaleel 2004).
/// It only ever lifts: what has no word of the question is no hit, and what is shown of a hit is the question's own.
///
/// It holds back by itself where one item answers. The best hits are heard by their score raised to a power, so one
/// that stands out is the only one heard, and its words lift little but itself.
final class Feedback {
    private static final int HITS = 10;
    private static final int TERMS = 20;

    /// How much all terms together count, as a part of the question's words.
    private static final float WEIGHT = 0.5f;

    /// A question of more words than these counts as one of so many.
    private static final int MOST_WORDS = 12;

    private static final double STEEPNESS = 8;

    /// One hit alone may be about anything.
    private static final int SHARED_BY = 2;

    /// Words of more items than this part tell nothing apart.
    private static final double COMMON = 0.5;

    private final Understood understood;
    private final IndexSearcher searcher;

    private Feedback(Understood understood, IndexSearcher searcher) {
        this.understood = understood;
        this.searcher = searcher;
    }

    /// @param best of the question's query with its filters: only what the viewer may see and asked for is heard
    static Lift of(Understood understood, Best best, IndexSearcher searcher) throws IOException {
        if (understood.clues().stream().noneMatch(Feedback::isOfWords)) return Lift.NONE;
        // Its order is not by words alone, and no word may lift anything past what did not work.
        if (Fates.isAsked(understood.clues())) return Lift.NONE;
        return new Feedback(understood, searcher).lift(best);
    }

    private record Heard(String language, String stem) {}

    private record Model(double share, int hits) {
        Model and(Model other) {
            return new Model(share + other.share, hits + other.hits);
        }
    }

    private record Rated(Heard heard, double rating) {}

    private Lift lift(Best best) throws IOException {
        // Few hits are read through whatever their order is.
        if (best.hits().length < HITS) return Lift.NONE;
        var terms = rated(model(Arrays.copyOf(best.hits(), HITS))).toList();
        double all = terms.stream().mapToDouble(Rated::rating).sum();
        double weight = WEIGHT * words();
        var stems = terms.stream()
                .map(term -> new Lift.Stem(
                        term.heard().language(), term.heard().stem(), (float) (weight * term.rating() / all)))
                .toList();
        return new Lift(stems, best.least());
    }

    private long words() {
        return Math.clamp(terms().distinct().count(), 1, MOST_WORDS);
    }

    private Stream<String> terms() {
        return understood.clues().stream().filter(Feedback::isOfWords).map(Clue::term);
    }

    /// What has to stand in one field says where, and nothing of what else is about the same.
    private static boolean isOfWords(Clue clue) {
        return clue.signal() != MatchSignal.FIELD;
    }

    private Map<Heard, Model> model(ScoreDoc[] best) throws IOException {
        var reading = new Reading(searcher);
        var model = new HashMap<Heard, Model>();
        double all = Stream.of(best).mapToDouble(hit -> loudness(hit, best[0])).sum();
        for (var hit : best) {
            double loudness = loudness(hit, best[0]) / all;
            var gist = reading.gist(hit.doc);
            gist.counts()
                    .forEach((stem, count) -> model.merge(
                            new Heard(gist.language(), stem),
                            new Model(loudness * count / gist.length(), 1),
                            Model::and));
        }
        return model;
    }

    private double loudness(ScoreDoc hit, ScoreDoc first) {
        float besides = first.score > understood.besides() ? understood.besides() : 0;
        return Math.pow(Math.max(0, hit.score - besides) / (first.score - besides), STEEPNESS);
    }

    private Stream<Rated> rated(Map<Heard, Model> model) throws IOException {
        double items = Math.max(1, PublicSearcher.docCount(searcher.getIndexReader(), LibraryFields.ID));
        var rated = new HashMap<Heard, Double>();
        for (var entry : model.entrySet()) {
            if (entry.getValue().hits() < SHARED_BY) continue;
            int having = having(entry.getKey());
            if (having > items * COMMON) continue;
            rated.put(entry.getKey(), entry.getValue().share() * Math.log(items / having));
        }
        return rated.entrySet().stream()
                .map(entry -> new Rated(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Rated::rating)
                        .reversed()
                        .thenComparing(one -> one.heard().stem()))
                .limit(TERMS);
    }

    private int having(Heard heard) throws IOException {
        var term = new Term(LibraryFields.anywhere(heard.language()), heard.stem());
        return Math.max(1, PublicSearcher.docFreq(searcher.getIndexReader(), term));
    }
}
