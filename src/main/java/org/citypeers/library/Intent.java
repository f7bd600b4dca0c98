package org.citypeers.library;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.citypeers.shared.Viewer;

/// The whole of what a search looks for: what its words mean, where some of them have to stand, what breaks ties, and
/// nothing at all where all there is would be noise.
final class Intent {
    private final IndexSearcher searcher;
    private final Lexicon lexicon;
    private final Viewer viewer;

    Intent(IndexSearcher searcher, Lexicon lexicon, Viewer viewer) {
        this.searcher = searcher;
        this.lexicon = lexicon;
        this.viewer = viewer;
    }

    Understood of(LibraryQuestion question) throws IOException {
        if (question.like() == null && question.words().saysNothing())
            return Understood.NOTHING.looking(new MatchNoDocsQuery("nothing to look for"));
        var words = Whereabouts.without(question.words(), viewer, searcher);
        var understood = new Understanding(searcher, lexicon, viewer).of(words, question.manner());
        if (question.like() != null)
            return understood.looking(
                    new LikenessQueries(searcher, viewer, understood.clues(), understood.wanted()).of(question.like()));
        if (words.isEmpty()) return understood;
        var language = question.manner().languageOf(words, lexicon);
        if (!new Honesty(searcher, viewer).answers(words, language, understood.clues(), lexicon.speech()))
            return understood.looking(new MatchNoDocsQuery("nothing carries enough of the question"));
        for (var field : words.fields()) if (!field.excluded()) field.words().forEach(understood.wanted()::ask);
        var fields = new FieldQueries(language, viewer, searcher);
        var whole = fields.around(understood.query(), words.fields());
        understood.clues().addAll(fields.clues(words.fields()));
        var ranked = Standing.under(RealFirst.under(whole));
        return understood.looking(Fates.first(understood.clues(), ranked), RealFirst.REAL);
    }
}
