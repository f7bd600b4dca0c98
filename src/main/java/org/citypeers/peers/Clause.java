package org.citypeers.peers;

import java.util.List;
import java.util.Set;
import org.citypeers.city.CityProfile;
import org.citypeers.city.GovernmentForm;
import org.jspecify.annotations.Nullable;

/// What a stretch of the question means.
sealed interface Clause {
    /// Inclusive bounds, in inhabitants.
    record Population(@Nullable Long least, @Nullable Long most) implements Clause {}

    /// @param than null for the asking city, or the one it is to be like
    record Size(boolean bigger, @Nullable CityProfile than) implements Clause {}

    /// @param codes ISO 3166-2
    /// @param region true when it is named as a region
    record States(Set<String> codes, String name, boolean region) implements Clause {}

    /// In the state of the asking city.
    record HomeState() implements Clause {}

    /// @param code ISO 3166-1 alpha-2
    record Country(String code, String name) implements Clause {}

    record Form(GovernmentForm form) implements Clause {}

    /// @param key the role in lower case
    record Role(String key, String name) implements Clause {}

    /// @param ours those who were in a cohort together with the asking city
    record Program(String id, String title, boolean ours) implements Clause {}

    /// Only what failed or was stopped.
    record Ended() implements Clause {}

    /// Only who agreed to be asked.
    record Contact() implements Clause {}

    /// @param cities all of that name
    record In(List<CityProfile> cities) implements Clause {}

    /// A city that is in other states alone.
    record Elsewhere(String written) implements Clause {}

    /// Written like a place that is not here; it stays among the words as well.
    record Unknown(String written) implements Clause {}

    /// @param city the largest of that name
    /// @param named how many cities have it
    record Like(CityProfile city, int named) implements Clause {}

    /// A city that is not here, but for a letter.
    record Misspelt(String written, CityProfile meant) implements Clause {}

    /// A size that nobody can measure.
    record Vague(String said) implements Clause {}

    /// @param city null for the asking one
    record Near(@Nullable CityProfile city, int named, Distance distance) implements Clause {}

    /// @param number as it was said
    record Distance(String number, boolean miles) {
        private static final double MILE = 1.609344;

        double kilometres() {
            double value = Double.parseDouble(number.replace(",", ""));
            return miles ? value * MILE : value;
        }

        String key() {
            return number + (miles ? "_miles" : "_km");
        }
    }

    /// What is not wanted.
    record Not(Clause clause) implements Clause {}

    /// Words that say nothing more than that a peer is looked for.
    record Nothing() implements Clause {}

    /// A name that is to be left as it is.
    record Name() implements Clause {}
}
