package org.citypeers.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/// The other words of the topics a question names, and what is about them whatever its words are.
final class Synonyms {
    private static final int MAX_TOPICS = 5;
    private static final int MAX_NAMES = 8;
    private static final int MAX_NAMES_IN_ALL = 16;
    private static final float TOPIC = 1.5f;
    private static final float SYNONYM = 0.4f;

    private final List<Clue> clues;
    private final Map<String, Set<String>> stems;
    private final List<Expansion> expansions = new ArrayList<>();

    private int searchedNames;

    Synonyms(List<Clue> clues, Map<String, Set<String>> stems) {
        this.clues = clues;
        this.stems = stems;
    }

    List<Expansion> expansions() {
        return expansions;
    }

    /// @param question whose words name the topics
    Query of(Words question, Lexicon.Found found) {
        var all = new BooleanQuery.Builder();
        var words = question.words();
        var term = question.text()
                .substring(
                        words.get(found.from()).start(),
                        words.get(found.to() - 1).end());
        for (var topic : found.topics()) {
            if (expansions.size() == MAX_TOPICS) break;
            all.add(of(topic, term, found.key()), Occur.SHOULD);
        }
        return all.build();
    }

    private Query of(Lexicon.Entry topic, String term, String key) {
        var others = topic.names().stream()
                .filter(name -> !name.key().equals(key))
                .limit(Math.min(MAX_NAMES, MAX_NAMES_IN_ALL - searchedNames))
                .toList();
        searchedNames += others.size();
        var any = new BooleanQuery.Builder();
        var about = TextQueries.topic(topic.topicId());
        any.add(new BoostQuery(about, TOPIC), Occur.SHOULD);
        clues.add(new Clue(MatchSignal.TOPIC, term, topic.label(), about));
        var searched = new ArrayList<Query>();
        for (var name : others) {
            var query = TextQueries.stems(name.stems(), name.language());
            searched.add(new BoostQuery(query, SYNONYM));
            clues.add(new Clue(MatchSignal.SYNONYM, term, name.text(), query));
            this.stems.getOrDefault(name.language(), Set.of()).addAll(name.stems());
        }
        if (!searched.isEmpty()) any.add(new DisjunctionMaxQuery(searched, 0), Occur.SHOULD);
        expansions.add(new Expansion(
                term, topic.label(), others.stream().map(Lexicon.Name::text).toList(), topic.topicId()));
        return any.build();
    }
}
