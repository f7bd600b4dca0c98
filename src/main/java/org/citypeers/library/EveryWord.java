package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.citypeers.shared.Viewer;

/// Makes a saved search of a question. A search shows the best first and may end with what has one of the words; a
/// saved one has nobody who reads on until it is enough. So every telling word has to be there, in any of its forms, or
/// the topic it names, or another word for that topic. Words are taken as they are written: what the library does not
/// know today may be what is waited for. See decision 0012.
final class EveryWord {
    private final SavedQuestion question;
    private final Words words;
    private final String language;
    private final TextQueries queries;
    private final List<Clue> clues = new ArrayList<>();
    private final Wanted wanted;

    private EveryWord(SavedQuestion question, Lexicon lexicon) {
        this.question = question;
        words = Words.of(question.words());
        language = Manner.PLAIN.languageOf(words, lexicon);
        var foreign = Foreign.typed(words, language);
        wanted = new Wanted(foreign);
        queries = new TextQueries(foreign, false);
    }

    /// @param searcher of the library, for topics and cities that are called by name: those everybody may see
    static Awaited of(SavedQuestion question, Lexicon lexicon, IndexSearcher searcher) throws IOException {
        return new EveryWord(question, lexicon).awaited(lexicon, searcher);
    }

    private Awaited awaited(Lexicon lexicon, IndexSearcher searcher) throws IOException {
        var either = new LinkedHashMap<Word, List<Query>>();
        for (var word : Common.without(words.words(), language)) either.put(word, said(word));
        for (var found : lexicon.in(words.words(), language)) {
            var named = named(found);
            for (var word : words.words().subList(found.from(), found.to()))
                if (either.containsKey(word)) either.get(word).addAll(named);
        }
        var all = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
        for (var any : either.values()) all.add(TextQueries.any(any), Occur.FILTER);
        for (var phrase : words.phrases()) all.add(queries.phrase(phrase), Occur.FILTER);
        for (var one : words.excluded()) all.add(queries.excluded(one), Occur.MUST_NOT);
        var asked = new FieldQueries(language, Viewer.ANYONE, searcher);
        var fields = asked.around(all.build(), words.fields());
        clues.addAll(asked.clues(words.fields()));
        for (var field : words.fields()) if (!field.excluded()) field.words().forEach(wanted::ask);
        question.filter()
                .values()
                .forEach((field, values) -> clues.add(new Clue(
                        MatchSignal.FILTER,
                        field.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        String.join(", ", values),
                        new MatchAllDocsQuery())));
        var query = new Filters(question.filter(), Viewer.ANYONE, searcher).aroundAll(fields);
        return new Awaited(question.id(), query, clues, wanted);
    }

    private List<Query> said(Word word) {
        var query = queries.anywhere(word);
        clues.add(new Clue(MatchSignal.WORD, word.text(), word.text(), query));
        wanted.ask(word);
        return new ArrayList<>(List.of(query));
    }

    /// What is about a topic the question names, or has another word for it.
    private List<Query> named(Lexicon.Found found) {
        var asked = words.words();
        var term = words.text()
                .substring(
                        asked.get(found.from()).start(),
                        asked.get(found.to() - 1).end());
        var any = new ArrayList<Query>();
        for (var topic : found.topics()) {
            var about = TextQueries.topic(topic.topicId());
            any.add(about);
            clues.add(new Clue(MatchSignal.TOPIC, term, topic.label(), about));
            for (var name : topic.names()) {
                if (name.key().equals(found.key())) continue;
                var query = TextQueries.standing(name);
                any.add(query);
                clues.add(new Clue(MatchSignal.SYNONYM, term, name.text(), query));
                wanted.add(name);
            }
        }
        return any;
    }
}
