package org.citypeers.peers;

import java.util.List;
import java.util.Set;
import org.citypeers.city.CityProfile;
import org.citypeers.peers.Constraint.Field;
import org.citypeers.peers.Grammar.Part;
import org.citypeers.shared.Voice;
import org.jspecify.annotations.Nullable;

/// Clauses that are a filter each by itself.
final class Single {
    private Single() {}

    /// @return null for what is no filter, or may be an alternative to others of its kind
    static @Nullable Constraint of(Part part, @Nullable CityProfile from, @Nullable CityProfile like, Voice voice) {
        var words = part.words();
        return switch (part.clause()) {
            case Clause.Population bounds -> Filters.population(bounds.least(), bounds.most(), words, null, voice);
            case Clause.Size size -> size(size, like == null ? from : like, words, voice);
            case Clause.HomeState home -> homeState(from, words, voice);
            case Clause.Like liked -> like(liked, words, voice);
            case Clause.Misspelt misspelt -> misspelt(misspelt, words, voice);
            case Clause.Vague vague ->
                Constraint.idle(
                        Field.POPULATION,
                        vague.said().replace(' ', '_'),
                        Saying.of(voice, "vague", vague.said()),
                        words,
                        voice.say("caution.vague", 50_000));
            case Clause.Ended ended ->
                new Constraint(Field.ENDED, "ENDED", Saying.of(voice, "ended"), words, null, Candidate::ended);
            case Clause.Contact contact ->
                new Constraint(
                        Field.CONTACT,
                        "CONTACT",
                        Saying.of(voice, "contact"),
                        words,
                        null,
                        peer -> peer.kind() == PeerKind.CITY || peer.contactable());
            case Clause.Elsewhere elsewhere ->
                notHere(elsewhere.written(), words, voice.say("caution.elsewhere"), voice);
            case Clause.Unknown unknown -> notHere(unknown.written(), words, voice.say("caution.unknown"), voice);
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

    private static Constraint like(Clause.Like liked, String words, Voice voice) {
        return new Constraint(
                Field.LIKE,
                "LIKE:" + liked.city().id(),
                Saying.of(voice, "like", Places.called(liked.city(), voice)),
                words,
                Places.several(liked.city(), liked.named(), voice),
                peer -> true);
    }

    private static Constraint misspelt(Clause.Misspelt misspelt, String words, Voice voice) {
        return Constraint.idle(
                Field.LIKE,
                "not_here_" + key(misspelt.written()),
                Saying.of(voice, "like.unknown", misspelt.written()),
                words,
                voice.say("caution.misspelt", Places.called(misspelt.meant(), voice)));
    }

    private static Constraint notHere(String written, String words, String caution, Voice voice) {
        return Constraint.idle(
                Field.CITY, "not_here_" + key(written), Places.in(List.of(written), voice), words, caution);
    }

    private static String key(String written) {
        return Wording.folded(written).replaceAll("[^\\p{L}\\p{N}]+", "_");
    }

    /// @param or what it is compared with when no other city is named
    private static Constraint size(Clause.Size size, @Nullable CityProfile or, String words, Voice voice) {
        var said = size.bigger() ? "bigger" : "smaller";
        var than = size.than() != null ? size.than() : or;
        var population = than == null ? null : than.population();
        if (than == null || population == null)
            return Constraint.idle(
                    Field.POPULATION,
                    said,
                    Saying.of(voice, size.bigger() ? "bigger.home" : "smaller.home"),
                    words,
                    voice.say("caution.home-population"));
        var key = size.than() == null ? said : said + "_than_" + than.slug();
        var saying = Saying.of(voice, size.bigger() ? "bigger" : "smaller", than.name(), population);
        return Constraint.onCity(Field.POPULATION, key, saying, words, null, city -> {
            var theirs = city.population();
            return theirs != null && (size.bigger() ? theirs > population : theirs < population);
        });
    }

    private static Constraint homeState(@Nullable CityProfile from, String words, Voice voice) {
        var state = from == null ? null : from.subdivision();
        if (state == null)
            return Constraint.idle(
                    Field.SUBDIVISION, "here", Saying.of(voice, "in.home"), words, voice.say("caution.home-state"));
        var names = List.of(UnitedStatesWords.name(state));
        return Places.of(
                Field.SUBDIVISION,
                Set.of(state),
                names,
                Places.in(names, voice),
                words,
                city -> String.valueOf(city.subdivision()));
    }
}
