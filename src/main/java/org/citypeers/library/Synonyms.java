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
    private static final float TRANSLATION = 0.5f;
    private static final float NARROWER = 0.05f;
    private static final float BROADER = 0.05f;
    private static final int MAX_NARROWER = 8;

    private final List<Clue> clues;
    private final Map<String, Set<String>> stems;
    private final List<Expansion> expansions = new ArrayList<>();

    private final List<Query> broader = new ArrayList<>();

    private int searchedNames;

    Synonyms(List<Clue> clues, Map<String, Set<String>> stems) {
        this.clues = clues;
        this.stems = stems;
    }

    List<Expansion> expansions() {
        return expansions;
    }

    /// What is about a wider topic: it lifts what is found, and finds nothing, because most of it is about something
    /// else.
    List<Query> broader() {
        return broader;
    }

    /// @param term the words of the question that name the topics
    /// @param meant the same, where they were misspelt
    /// @param searched whether the name they are is searched anyway
    Query of(String term, String meant, Lexicon.Found found, boolean searched) {
        var all = new BooleanQuery.Builder();
        for (var topic : found.topics()) {
            if (expansions.size() == MAX_TOPICS) break;
            all.add(of(topic, term, meant, found.key(), searched), Occur.SHOULD);
        }
        return all.build();
    }

    /// Where few items are in the language of the question, the words of the other one have to stand for its own.
    private static float weight(String key, Lexicon.Name name) {
        boolean translated =
                key.startsWith(LibraryFields.SPANISH) && !name.language().equals(LibraryFields.SPANISH);
        return translated ? TRANSLATION : SYNONYM;
    }

    private Query of(Lexicon.Entry topic, String term, String meant, String key, boolean itself) {
        var others = topic.names().stream()
                .filter(name -> !itself || !name.key().equals(key))
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
            searched.add(new BoostQuery(query, weight(key, name)));
            clues.add(new Clue(MatchSignal.SYNONYM, term, name.text(), query));
            this.stems.getOrDefault(name.language(), Set.of()).addAll(name.stems());
        }
        var narrower = topic.narrower().stream().limit(MAX_NARROWER).toList();
        for (var name : narrower) {
            var query = TextQueries.stems(name.stems(), name.language());
            searched.add(new BoostQuery(query, NARROWER));
            clues.add(new Clue(MatchSignal.NARROWER, term, name.text(), query));
            this.stems.getOrDefault(name.language(), Set.of()).addAll(name.stems());
        }
        if (!searched.isEmpty()) any.add(new DisjunctionMaxQuery(searched, 0), Occur.SHOULD);
        for (var wide : topic.broader().keySet()) broader.add(new BoostQuery(TextQueries.topic(wide), BROADER));
        expansions.add(new Expansion(
                meant,
                topic.label(),
                texts(others.stream().filter(name -> !name.key().equals(key)).toList()),
                texts(narrower),
                List.copyOf(topic.broader().values()),
                topic.topicId()));
        return any.build();
    }

    private static List<String> texts(List<Lexicon.Name> names) {
        return names.stream().map(Lexicon.Name::text).toList();
    }
}
