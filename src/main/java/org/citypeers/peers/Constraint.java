package org.citypeers.peers;

import java.util.function.Predicate;
import org.citypeers.city.CityProfile;
import org.jspecify.annotations.Nullable;

/// Something that was understood of the question; nearly always a hard filter. What of a peer is not known does not
/// pass.
///
/// @param key names it for [PeerQuestion#ignore]
/// @param saying what it asks
/// @param words of the question it was read from; null when it was given as a filter
/// @param caution what to know about it, such as how few cities state the fact
/// @param inForce false when it was given up in this answer, or could not be used: the caution says why
/// @param leavesOut true for what is not wanted
record Constraint(
        Field field,
        String key,
        Saying saying,
        @Nullable String words,
        @Nullable String caution,
        Predicate<Candidate> passes,
        boolean inForce,
        boolean leavesOut) {

    Constraint(
            Field field,
            String key,
            Saying saying,
            @Nullable String words,
            @Nullable String caution,
            Predicate<Candidate> passes) {
        this(field, key, saying, words, caution, passes, true, false);
    }

    /// What it asks, in words.
    public String sentence() {
        return saying.sentence();
    }

    Constraint givenUp() {
        return new Constraint(field, key, saying, words, caution, passes, false, leavesOut);
    }

    /// The same, where it could not be used.
    Constraint idle(String why) {
        return new Constraint(field, key, saying, words, why, passes, false, leavesOut);
    }

    /// What was read and filters nothing.
    static Constraint idle(Field field, String value, Saying saying, @Nullable String words, String why) {
        return new Constraint(field, field + ":" + value, saying, words, why, anybody -> true, false, false);
    }

    /// Whoever says what is not wanted is not served with it, however few remain.
    boolean mayBeGivenUp() {
        return !leavesOut && field.mayBeGivenUp();
    }

    /// What is understood, in the order in which filters are given up when fewer than three peers remain: first what
    /// few cities state, last what the question is about.
    enum Field {
        GOVERNMENT_FORM,
        POPULATION,
        DISTANCE,
        CITY,
        SUBDIVISION,
        REGION,
        COUNTRY,
        ROLE,
        PROGRAM,
        ENDED,
        CONTACT,
        LIKE;

        /// Nobody is suggested who does not want to be asked, and likeness filters nothing.
        boolean mayBeGivenUp() {
            return this != CONTACT && this != LIKE;
        }

        /// Whether it looks at cities alone.
        boolean isOfCities() {
            return compareTo(COUNTRY) <= 0;
        }
    }

    static Constraint onCity(
            Field field,
            String value,
            Saying saying,
            @Nullable String words,
            @Nullable String caution,
            Predicate<CityProfile> passes) {
        return new Constraint(field, field + ":" + value, saying, words, caution, candidate -> {
            var city = candidate.city();
            return city != null && passes.test(city);
        });
    }
}
