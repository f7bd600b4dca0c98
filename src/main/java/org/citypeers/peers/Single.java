package org.citypeers.peers;

import java.util.List;
import java.util.Set;
import org.citypeers.city.CityProfile;
import org.citypeers.peers.Constraint.Field;
import org.citypeers.peers.Grammar.Part;
import org.jspecify.annotations.Nullable;

/// Clauses that are a filter each by itself.
final class Single {
    private Single() {}

    /// @return null for what is no filter, or may be an alternative to others of its kind
    static @Nullable Constraint of(Part part, @Nullable CityProfile from, @Nullable CityProfile like) {
        var words = part.words();
        return switch (part.clause()) {
            case Clause.Population bounds -> Filters.population(bounds.least(), bounds.most(), words, null);
            case Clause.Size size -> size(size, like == null ? from : like, words);
            case Clause.HomeState home -> homeState(from, words);
            case Clause.Like liked -> like(liked, words);
            case Clause.Misspelt misspelt -> misspelt(misspelt, words);
            case Clause.Vague vague ->
                Constraint.idle(
                        Field.POPULATION,
                        vague.said().replace(' ', '_'),
                        vague.said(),
                        words,
                        "It filters nothing: give a number of people, such as over 50,000 residents.");
            case Clause.Ended ended ->
                new Constraint(Field.ENDED, "ENDED", "failed or was stopped", words, null, Candidate::ended);
            case Clause.Contact contact ->
                new Constraint(
                        Field.CONTACT,
                        "CONTACT",
                        "agreed to be asked",
                        words,
                        null,
                        peer -> peer.kind() == PeerKind.CITY || peer.contactable());
            case Clause.Elsewhere elsewhere ->
                Constraint.idle(
                        Field.CITY,
                        "not_here_" + key(elsewhere.written()),
                        "in " + elsewhere.written(),
                        words,
                        "It filters nothing: in that state no city of this name is here.");
            case Clause.In in -> null;
            case Clause.Near near -> null;
            case Clause.Program program -> null;
            case Clause.States states -> null;
            case Clause.Country country -> null;
            case Clause.Form form -> null;
            case Clause.Role role -> null;
            case Clause.Not not -> null;
            case Clause.Nothing nothing -> null;
            case Clause.Name name -> null;
        };
    }

    private static Constraint like(Clause.Like liked, String words) {
        return new Constraint(
                Field.LIKE,
                "LIKE:" + liked.city().id(),
                "like " + Places.called(liked.city()),
                words,
                Places.several(liked.city(), liked.named()),
                peer -> true);
    }

    private static Constraint misspelt(Clause.Misspelt misspelt, String words) {
        return Constraint.idle(
                Field.LIKE,
                "not_here_" + key(misspelt.written()),
                "like %s, which is no city here".formatted(misspelt.written()),
                words,
                "Is %s meant? Nothing is compared with it until its name is written so."
                        .formatted(Places.called(misspelt.meant())));
    }

    private static String key(String written) {
        return Wording.folded(written).replaceAll("[^\\p{L}\\p{N}]+", "_");
    }

    /// @param or what it is compared with when no other city is named
    private static Constraint size(Clause.Size size, @Nullable CityProfile or, String words) {
        var said = size.bigger() ? "bigger" : "smaller";
        var than = size.than() != null ? size.than() : or;
        var population = than == null ? null : than.population();
        if (than == null || population == null)
            return Constraint.idle(
                    Field.POPULATION,
                    said,
                    said + " than your city",
                    words,
                    "It filters nothing until your city, with its population, is given as from.");
        var key = size.than() == null ? said : said + "_than_" + than.slug();
        var sentence = "%s than %s, population %,d".formatted(said, than.name(), population);
        return Constraint.onCity(Field.POPULATION, key, sentence, words, null, city -> {
            var theirs = city.population();
            return theirs != null && (size.bigger() ? theirs > population : theirs < population);
        });
    }

    private static Constraint homeState(@Nullable CityProfile from, String words) {
        var state = from == null ? null : from.subdivision();
        if (state == null)
            return Constraint.idle(
                    Field.SUBDIVISION,
                    "here",
                    "in your state",
                    words,
                    "It filters nothing until your city, with its state, is given as from.");
        var name = UnitedStatesWords.name(state);
        return Places.of(
                Field.SUBDIVISION, Set.of(state), List.of(name), words, city -> String.valueOf(city.subdivision()));
    }
}
