package org.citypeers.library;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Rewards what has every word of a short question, and more so what has them all in its title: whoever types a name
/// wants what is called so, however much else is about the same.
final class AllWords {
    private static final int UP_TO = 8;
    private static final float ANYWHERE = 0.5f;
    private static final float IN_TITLE = 1.5f;

    /// A template carries the name of what it belongs to, and is not what is called so.
    private static final float IN_TITLE_OF_THE_THING = 1;

    private static final Query ATTACHMENT = new TermQuery(new Term(LibraryFields.KIND, LibraryKind.RESOURCE.kind()));

    private final List<Query> anywhere = new ArrayList<>();
    private final List<Query> inTitle = new ArrayList<>();

    /// @param words one word, in any of its spellings
    void add(List<Word> words, TextQueries queries) {
        anywhere.add(TextQueries.any(words.stream().map(queries::anywhere).toList()));
        inTitle.add(TextQueries.any(words.stream().map(queries::title).toList()));
    }

    /// @param words a name of topics with words the library lacks; what is about a topic has it
    void addName(List<Word> words, List<String> topicIds, TextQueries queries) {
        var either = new ArrayList<Query>();
        for (var id : topicIds) either.add(TextQueries.topic(id));
        var spelled = new BooleanQuery.Builder();
        for (var word : words) spelled.add(queries.anywhere(word), Occur.FILTER);
        either.add(spelled.build());
        anywhere.add(TextQueries.any(either));
        inTitle.add(TextQueries.any(either));
    }

    void reward(BooleanQuery.Builder whole) {
        if (anywhere.size() == 1) whole.add(rewarded(things(), IN_TITLE_OF_THE_THING), Occur.SHOULD);
        if (anywhere.size() < 2 || anywhere.size() > UP_TO) return;
        whole.add(rewarded(all(anywhere), ANYWHERE), Occur.SHOULD);
        whole.add(rewarded(all(inTitle), IN_TITLE), Occur.SHOULD);
        whole.add(rewarded(things(), IN_TITLE_OF_THE_THING), Occur.SHOULD);
    }

    private BooleanQuery.Builder things() {
        return all(inTitle).add(ATTACHMENT, Occur.MUST_NOT);
    }

    private static BooleanQuery.Builder all(List<Query> each) {
        var all = new BooleanQuery.Builder();
        each.forEach(one -> all.add(one, Occur.FILTER));
        return all;
    }

    private static Query rewarded(BooleanQuery.Builder all, float reward) {
        return new BoostQuery(new ConstantScoreQuery(all.build()), reward);
    }
}
