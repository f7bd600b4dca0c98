package org.citypeers.library;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.citypeers.shared.IndexedItem.Weight;

/// Words as Lucene queries over the weighted fields of one or both languages.
final class TextQueries {
    private static final float OTHER_LANGUAGE = 0.5f;
    private static final float BEGUN_NAME = 2;
    private static final float BEGUN = 0.5f;
    private static final List<Weight> NEAR = List.of(Weight.TITLE, Weight.PROBLEM, Weight.SUMMARY, Weight.BODY);

    private final String language;
    private final List<String> languages;
    private final Foreign foreign;

    /// @param language of the question; empty when unknown, then both count alike
    /// @param onlyThat leaves the other language out: a long question tells its language for sure
    TextQueries(String language, boolean onlyThat) {
        this(Foreign.in(language), onlyThat);
    }

    TextQueries(Foreign foreign, boolean onlyThat) {
        this.foreign = foreign;
        this.language = foreign.language();
        this.languages = onlyThat && !language.isEmpty() ? List.of(language) : LibraryFields.LANGUAGES;
    }

    Query word(Word word) {
        var either = new ArrayList<Query>();
        for (var each : languages) {
            if (foreign.isAcronymElsewhere(word, each)) either.add(weighed(form(word), each));
            else if (!foreign.is(word, each)) either.add(weighed(stem(word.stem(each), each), each));
        }
        return best(either);
    }

    /// A word as it is written, whatever its other forms are.
    static Query form(Word word) {
        return new TermQuery(new Term(LibraryFields.PLAIN, word.plain()));
    }

    /// What has a word at all, when nobody asks how well: one list for each language rather than one for each text.
    Query anywhere(Word word) {
        var any = new BooleanQuery.Builder();
        for (var each : languages)
            if (!foreign.is(word, each))
                any.add(new TermQuery(new Term(LibraryFields.anywhere(each), word.stem(each))), Occur.SHOULD);
        return any.add(form(word), Occur.SHOULD).build();
    }

    /// What must not be there: a word, or several side by side.
    Query excluded(List<Word> words) {
        return words.size() == 1 ? anywhere(words.getFirst()) : phrase(words);
    }

    /// A word in the title alone: long items, such as playbooks, have their title's words diluted by all the others.
    Query title(Word word) {
        var either = new ArrayList<Query>();
        for (var each : languages) {
            if (foreign.is(word, each)) continue;
            var term = new Term(LibraryFields.text(Weight.TITLE, each), word.stem(each));
            either.add(weighed(new TermQuery(term), each));
        }
        return best(either);
    }

    /// A stem anywhere in an item, counted where it stands (BM25F).
    static Query stem(String stem, String language) {
        var query = new CombinedFieldQuery.Builder(stem);
        LibraryFields.WEIGHTS.forEach((weight, boost) -> query.addField(LibraryFields.text(weight, language), boost));
        return query.build();
    }

    /// All stems of a label, wherever they stand: good enough to rank by what is found anyway.
    static Query stems(List<String> stems, String language) {
        if (stems.size() == 1) return stem(stems.getFirst(), language);
        var all = new BooleanQuery.Builder();
        for (var stem : stems) all.add(stem(stem, language), Occur.MUST);
        return all.build();
    }

    /// A label where its words stand together, in order; common words between them need not be the same.
    static Query standing(Lexicon.Name name) {
        var field = LibraryFields.anywhere(name.language());
        if (name.standing().size() == 1)
            return new TermQuery(new Term(field, name.standing().getFirst()));
        if (name.between() == 0) {
            var sideBySide = new PhraseQuery.Builder();
            for (var stem : name.standing()) sideBySide.add(new Term(field, stem));
            return sideBySide.build();
        }
        var words = name.standing().stream().map(Intervals::term).toArray(IntervalsSource[]::new);
        return new IntervalQuery(field, Intervals.maxgaps(name.between(), Intervals.ordered(words)));
    }

    /// All words in this field.
    Query in(Weight field, List<Word> words) {
        var all = new BooleanQuery.Builder();
        for (var word : words) {
            var either = new ArrayList<Query>();
            for (var each : languages) {
                if (foreign.is(word, each)) continue;
                var term = new Term(LibraryFields.text(field, each), word.stem(each));
                either.add(weighed(new TermQuery(term), each));
            }
            all.add(best(either), Occur.MUST);
        }
        return all.build();
    }

    /// Words side by side, in one field.
    Query phrase(List<Word> words) {
        return together(words, 0, List.of(Weight.values()));
    }

    /// Two words near each other, in either order.
    Query near(Word one, Word other) {
        return together(List.of(one, other), 8, NEAR);
    }

    /// A part of an item, by its title and text.
    Query part(Word word) {
        var either = new ArrayList<Query>();
        for (var each : languages) {
            if (foreign.is(word, each)) continue;
            var title = new TermQuery(new Term(LibraryFields.partTitle(each), word.stem(each)));
            either.add(new BoostQuery(title, 2));
            either.add(new TermQuery(new Term(LibraryFields.partText(each), word.stem(each))));
        }
        return best(either);
    }

    /// Words that begin like this, in names before all other texts.
    static Query beginning(Word word) {
        var inNames = new ConstantScoreQuery(new PrefixQuery(new Term(LibraryFields.NAME_WORDS, word.plain())));
        var anywhere = new ConstantScoreQuery(new PrefixQuery(new Term(LibraryFields.PLAIN, word.plain())));
        return best(List.of(new BoostQuery(inNames, BEGUN_NAME), new BoostQuery(anywhere, BEGUN)));
    }

    static Query topic(String id) {
        return new ConstantScoreQuery(new TermQuery(new Term(LibraryFields.facet("topic"), id)));
    }

    static Query any(List<Query> queries) {
        if (queries.size() == 1) return queries.getFirst();
        var any = new BooleanQuery.Builder();
        for (var query : queries) any.add(query, Occur.SHOULD);
        return any.build();
    }

    static Query best(List<Query> queries) {
        return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0);
    }

    private Query together(List<Word> words, int slop, List<Weight> weights) {
        var anywhere = new ArrayList<Query>();
        for (var each : languages) {
            for (var weight : weights) {
                var phrase = new PhraseQuery.Builder().setSlop(slop);
                for (var word : words) phrase.add(new Term(LibraryFields.text(weight, each), word.stem(each)));
                anywhere.add(weighed(phrase.build(), each));
            }
        }
        return best(anywhere);
    }

    private Query weighed(Query query, String in) {
        return language.isEmpty() || language.equals(in) ? query : new BoostQuery(query, OTHER_LANGUAGE);
    }
}
