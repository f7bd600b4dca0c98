package org.citypeers.library;

import java.util.List;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// What a question was taken to mean.
///
/// @param query what it looks for
/// @param parts the same within parts of items; null without words
/// @param clues its single points, to say afterwards which of them a hit has
/// @param didYouMean the question with misspelt words replaced
/// @param wanted what was looked for, to mark it in texts
/// @param besides what a score usually holds that has nothing to do with the words
record Understood(
        Query query,
        @Nullable Query parts,
        List<Clue> clues,
        @Nullable String didYouMean,
        List<Expansion> expansions,
        Wanted wanted,
        float besides) {
    static final Understood NOTHING =
            new Understood(new MatchNoDocsQuery(), null, List.of(), null, List.of(), new Wanted(), 0);

    Understood looking(Query query) {
        return looking(query, besides);
    }

    Understood looking(Query query, float besides) {
        return new Understood(query, parts, clues, didYouMean, expansions, wanted, besides);
    }
}
