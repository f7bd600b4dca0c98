package org.citypeers.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

/// What Lucene's simple parser reads in a question when only quotes and a minus mean something.
///
/// @param words that are looked for, those in quotes too
/// @param phrases that have to stand side by side
/// @param excluded words that must not be there
record SimpleParser(List<String> words, List<List<String>> phrases, List<String> excluded) {
    private static final int QUOTES_AND_MINUS =
            SimpleQueryParser.PHRASE_OPERATOR | SimpleQueryParser.NOT_OPERATOR | SimpleQueryParser.WHITESPACE_OPERATOR;

    static SimpleParser read(String question) {
        var parser = new SimpleQueryParser(LibraryFields.FOLDED, Map.of("text", 1f), QUOTES_AND_MINUS);
        var read = new SimpleParser(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var query = parser.parse(question);
        if (!(query instanceof MatchNoDocsQuery)) query.visit(read.visitor(false));
        return read;
    }

    private QueryVisitor visitor(boolean excluding) {
        return new QueryVisitor() {
            @Override
            public QueryVisitor getSubVisitor(Occur occur, Query parent) {
                return occur == Occur.MUST_NOT
                        ? visitor(true)
                        : parent instanceof PhraseQuery ? visitor(excluding) : this;
            }

            @Override
            public void consumeTerms(Query query, Term... terms) {
                var texts = List.of(terms).stream().map(Term::text).toList();
                (excluding ? excluded : words).addAll(texts);
                if (!excluding && !(query instanceof TermQuery) && texts.size() > 1) phrases.add(texts);
            }
        };
    }
}
