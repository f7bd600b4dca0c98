package org.citypeers.peers;

import java.util.Map;
import java.util.function.Predicate;
import org.citypeers.city.CityProfile;
import org.jspecify.annotations.Nullable;

/// What is not wanted. Places, sizes and forms of government leave out who has them, and who does not say does not pass
/// here either. What took part in a program, or failed, is left out as far as that is known. Of posts and consent the
/// graph does not know who has them not, and a city not to be like measures nothing: they filter nothing.
final class Exclusions {
    private static final String NOT_UNDERSTOOD = "Leaving this out is not understood; it filters nothing.";
    private static final String AS_FAR_AS_KNOWN = "Left out is who is known to have; others may have, unrecorded.";
    private static final Map<String, String> OPPOSITES = Map.of(
            "population ", "population not ",
            "form of government is ", "form of government is not ",
            "holds the post ", "does not hold the post ",
            "took part in ", "took no part in ",
            "failed or was stopped", "neither failed nor was stopped");

    private Exclusions() {}

    static Constraint not(Constraint wanted) {
        var field = wanted.field();
        var value = "not_"
                + wanted.key()
                        .substring(Math.min(wanted.key().length(), field.name().length() + 1));
        var sentence = sentence(wanted.sentence());
        if (!wanted.inForce())
            return Constraint.idle(field, value, sentence, wanted.words(), String.valueOf(wanted.caution()));
        return switch (field) {
            case ROLE, CONTACT, LIKE -> Constraint.idle(field, value, sentence, wanted.words(), NOT_UNDERSTOOD);
            case PROGRAM, ENDED ->
                filter(
                        wanted,
                        value,
                        sentence,
                        AS_FAR_AS_KNOWN,
                        peer -> !wanted.passes().test(peer));
            case GOVERNMENT_FORM, POPULATION, DISTANCE, CITY, SUBDIVISION, REGION, COUNTRY ->
                filter(
                        wanted,
                        value,
                        sentence,
                        wanted.caution(),
                        peer -> says(peer.city(), field) && !wanted.passes().test(peer));
        };
    }

    private static Constraint filter(
            Constraint wanted, String value, String sentence, @Nullable String caution, Predicate<Candidate> passes) {
        return new Constraint(
                wanted.field(), wanted.field() + ":" + value, sentence, wanted.words(), caution, passes, true, true);
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

    private static String sentence(String wanted) {
        for (var one : OPPOSITES.entrySet())
            if (wanted.startsWith(one.getKey()))
                return one.getValue() + wanted.substring(one.getKey().length());
        return "not " + wanted;
    }
}
