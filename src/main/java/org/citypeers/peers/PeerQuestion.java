package org.citypeers.peers;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.citypeers.city.CityBy;
import org.citypeers.city.CityLens;
import org.citypeers.city.GovernmentForm;
import org.citypeers.shared.BadRequest;
import org.citypeers.shared.Tongue;
import org.citypeers.shared.Voice;
import org.citypeers.topic.TopicBy;
import org.jspecify.annotations.Nullable;

/// Who is looked for.
///
/// @param query the problem, in the asker's words
/// @param from the asker's city; it is never an answer itself
/// @param topics any of these, or narrower
/// @param populationMin inclusive
/// @param populationMax inclusive
/// @param subdivisions ISO 3166-2
/// @param countries ISO 3166-1 alpha-2
/// @param ignore keys of constraints that were understood and are not meant
/// @param sample true for the fictional sample world alone, false for real cities alone
/// @param language in which reasons, notes and what was understood are said, BCP 47; English when left out
record PeerQuestion(
        @Nullable String query,
        @Nullable CityBy from,
        @Nullable List<TopicBy> topics,
        @Nullable List<PeerKind> kinds,
        @Nullable Integer populationMin,
        @Nullable Integer populationMax,
        @Nullable List<String> subdivisions,
        @Nullable List<String> countries,
        @Nullable List<GovernmentForm> governmentForms,
        @Nullable Boolean sample,
        @Nullable CityLens lens,
        @Nullable List<String> ignore,
        @Nullable String language) {
    private static final int MAX_QUERY = 4_000;
    private static final int MAX_TOPICS = 20;
    private static final int MAX_IGNORED = 50;
    private static final Pattern COUNTRY = Pattern.compile("(?i)[A-Z]{2}");
    private static final Pattern SUBDIVISION = Pattern.compile("(?i)[A-Z]{2}-[A-Z0-9]{1,3}");

    PeerQuestion {
        if (query != null && query.length() > MAX_QUERY)
            throw new BadRequest("query has " + query.length() + " characters; the limit is 4,000");
        if (topics != null && topics.size() > MAX_TOPICS)
            throw new BadRequest("question.topics names " + topics.size() + " topics; give at most " + MAX_TOPICS);
        if (populationMin != null && populationMin < 0 || populationMax != null && populationMax < 0)
            throw new BadRequest("a population is 0 or more");
        if (populationMin != null && populationMax != null && populationMin > populationMax)
            throw new BadRequest("populationMin is " + populationMin + " and populationMax is " + populationMax
                    + "; no city is both");
        if (ignore != null && ignore.size() > MAX_IGNORED)
            throw new BadRequest("question.ignore names " + ignore.size() + " keys; give at most " + MAX_IGNORED);
        if (lens != null) lens.inForce();
        Tongue.of(language);
        check("countries", countries, COUNTRY, "US (ISO 3166-1)");
        check("subdivisions", subdivisions, SUBDIVISION, "US-OH (ISO 3166-2)");
    }

    private static void check(String field, @Nullable List<String> values, Pattern shape, String example) {
        for (var value : values == null ? List.<String>of() : values)
            if (!shape.matcher(value).matches())
                throw new BadRequest(
                        "question." + field + ": \"" + value + "\" is no code; write for example " + example);
    }

    boolean wants(PeerKind kind) {
        return kinds == null || kinds.isEmpty() || kinds.contains(kind);
    }

    Set<String> ignored() {
        return ignore == null ? Set.of() : Set.copyOf(ignore);
    }

    String words() {
        return query == null ? "" : query.strip();
    }

    List<TopicBy> wantedTopics() {
        return topics == null ? List.of() : topics;
    }

    /// It says the same things in every language: nothing but sentences comes from it.
    Voice voice() {
        return new Voice(PeerQuestion.class, Tongue.of(language));
    }

    CityLens wantedLens() {
        return lens == null ? CityLens.OVERALL : lens;
    }
}
