package org.citypeers.peers;

import org.citypeers.city.CityProfile;
import org.jspecify.annotations.Nullable;

/// What is not wanted. Places, sizes and forms of government leave out who has them; of anything else the graph does
/// not
/// know who has it not, and it filters nothing. Who does not say does not pass here either.
final class Exclusions {
    private static final String NOT_UNDERSTOOD = "Leaving this out is not understood; it filters nothing.";

    private Exclusions() {}

    static Constraint not(Constraint wanted) {
        var field = wanted.field();
        var key = field + ":not_"
                + wanted.key()
                        .substring(Math.min(wanted.key().length(), field.name().length() + 1));
        var sentence = sentence(wanted.sentence());
        if (!isKnownOfCities(field))
            return new Constraint(field, key, sentence, wanted.words(), NOT_UNDERSTOOD, peer -> true);
        return new Constraint(
                field,
                key,
                sentence,
                wanted.words(),
                wanted.caution(),
                peer -> says(peer.city(), field) && !wanted.passes().test(peer));
    }

    private static boolean isKnownOfCities(Constraint.Field field) {
        return switch (field) {
            case GOVERNMENT_FORM, POPULATION, DISTANCE, CITY, SUBDIVISION, REGION, COUNTRY -> true;
            case ROLE, PROGRAM, ENDED, CONTACT, LIKE -> false;
        };
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
        for (var start : new String[] {"population", "form of government is"})
            if (wanted.startsWith(start + " ")) return start + " not" + wanted.substring(start.length());
        return "not " + wanted;
    }
}
