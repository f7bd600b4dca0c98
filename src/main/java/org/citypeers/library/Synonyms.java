package org.citypeers.library;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
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

    private final Sought sought;
    private final List<Clue> clues;
    private final Wanted wanted;
    private final List<Expansion> expansions = new ArrayList<>();

    private final List<Query> broader = new ArrayList<>();

    private int searchedNames;

    Synonyms(Sought sought, List<Clue> clues, Wanted wanted) {
        this.sought = sought;
        this.clues = clues;
        this.wanted = wanted;
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
    /// @param sure how sure it is that they are named, 0 to 1
    void add(String term, String meant, Lexicon.Found found, boolean searched, float sure) {
        for (var topic : found.topics()) {
            if (expansions.size() == MAX_TOPICS) break;
            add(topic, term, meant, found.key(), searched, sure);
        }
    }

    /// Where few items are in the language of the question, the words of the other one have to stand for its own.
    private static float weight(String key, Lexicon.Name name) {
        boolean translated =
                key.startsWith(LibraryFields.SPANISH) && !name.language().equals(LibraryFields.SPANISH);
        return translated ? TRANSLATION : SYNONYM;
    }

    /// A label makes a hit where it stands as a whole; its words scattered over a text say something else. What is a
    /// hit for another reason ranks by them wherever they stand.
    private void add(Lexicon.Entry topic, String term, String meant, String key, boolean itself, float sure) {
        var others = topic.names().stream()
                .filter(name -> !itself || !name.key().equals(key))
                .limit(Math.min(MAX_NAMES, MAX_NAMES_IN_ALL - searchedNames))
                .toList();
        searchedNames += others.size();
        var about = TextQueries.topic(topic.topicId());
        sought.add(about, new BoostQuery(about, TOPIC * sure));
        clues.add(new Clue(MatchSignal.TOPIC, term, topic.label(), about));
        topic.names().forEach(wanted::add);
        var searched = new ArrayList<Query>();
        for (var name : others) {
            add(MatchSignal.SYNONYM, term, name);
            searched.add(new BoostQuery(TextQueries.stems(name.stems(), name.language()), weight(key, name)));
        }
        var narrower = topic.narrower().stream().limit(MAX_NARROWER).toList();
        for (var name : narrower) {
            add(MatchSignal.NARROWER, term, name);
            searched.add(new BoostQuery(TextQueries.stems(name.stems(), name.language()), NARROWER));
        }
        if (!searched.isEmpty()) sought.lift(new BoostQuery(new DisjunctionMaxQuery(searched, 0), sure));
        for (var wide : topic.broader().keySet()) broader.add(new BoostQuery(TextQueries.topic(wide), BROADER));
        expansions.add(new Expansion(
                meant,
                topic.label(),
                texts(others.stream().filter(name -> !name.key().equals(key)).toList()),
                texts(narrower),
                List.copyOf(topic.broader().values()),
                topic.topicId()));
    }

    private void add(MatchSignal signal, String term, Lexicon.Name name) {
        var standing = TextQueries.standing(name);
        sought.add(standing, new BoostQuery(new ConstantScoreQuery(standing), 0));
        clues.add(new Clue(signal, term, name.text(), standing));
        wanted.add(name);
    }

    private static List<String> texts(List<Lexicon.Name> names) {
        return names.stream().map(Lexicon.Name::text).toList();
    }
}
