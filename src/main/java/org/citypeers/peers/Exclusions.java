package org.citypeers.peers;

import java.util.function.Predicate;
import org.citypeers.city.CityProfile;
import org.jspecify.annotations.Nullable;

/// What is not wanted. Places, sizes and forms of government leave out who has them, and who does not say does not pass
/// here either. What took part in a program, or failed, is left out as far as that is known. Of posts and consent the
/// graph does not know who has them not, and a city not to be like measures nothing: they filter nothing.
final class Exclusions {
    private Exclusions() {}

    static Constraint not(Constraint wanted) {
        var field = wanted.field();
        var value = "not_"
                + wanted.key()
                        .substring(Math.min(wanted.key().length(), field.name().length() + 1));
        var saying = wanted.saying().not();
        var voice = saying.voice();
        if (!wanted.inForce())
            return Constraint.idle(field, value, saying, wanted.words(), String.valueOf(wanted.caution()));
        return switch (field) {
            case ROLE, CONTACT, LIKE ->
                Constraint.idle(field, value, saying, wanted.words(), voice.say("caution.not-understood"));
            case PROGRAM, ENDED ->
                filter(
                        wanted,
                        value,
                        voice.say("caution.as-far-as-known"),
                        peer -> !wanted.passes().test(peer));
            case GOVERNMENT_FORM, POPULATION, DISTANCE, CITY, SUBDIVISION, REGION, COUNTRY ->
                filter(
                        wanted,
                        value,
                        wanted.caution(),
                        peer -> says(peer.city(), field) && !wanted.passes().test(peer));
        };
    }

    private static Constraint filter(
            Constraint wanted, String value, @Nullable String caution, Predicate<Candidate> passes) {
        return new Constraint(
                wanted.field(),
                wanted.field() + ":" + value,
                wanted.saying().not(),
                wanted.words(),
                caution,
                passes,
                true,
                true);
    }

    private static boolean says(@Nullable CityProfile city, Constraint.Field field) {
        if (city == null) return false;
        return switch (field) {
            case GOVERNMENT_FORM -> city.governmentForm() != null;
            case POPULATION -> city.population() != null;
            // whoever is in another country is in none of these states
            case SUBDIVISION, REGION ->
                city.subdivision() != null || !city.country().equals("US");
            case DISTANCE, CITY, COUNTRY, ROLE, PROGRAM, ENDED, CONTACT, LIKE -> true;
        };
    }
}
