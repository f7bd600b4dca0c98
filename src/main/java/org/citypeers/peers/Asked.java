package org.citypeers.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.citypeers.city.CityProfile;
import org.citypeers.peers.Grammar.Part;
import org.citypeers.peers.Grammar.Reading;
import org.citypeers.shared.Voice;
import org.jspecify.annotations.Nullable;

/// A question as it was understood.
///
/// @param words what is looked for
/// @param from the asking city
/// @param like the city peers are compared with: the one named, else the asking one, else the one to be near of
/// @param topics node ids
/// @param constraints in the order in which they are given up
record Asked(
        PeerQuestion question,
        String words,
        @Nullable CityProfile from,
        @Nullable CityProfile like,
        Set<String> topics,
        List<Part> parts,
        List<Constraint> constraints) {

    static Asked of(
            PeerQuestion question,
            Reading reading,
            @Nullable CityProfile from,
            Set<String> topics,
            String formCaution) {
        var like = liked(reading.parts(), from);
        var voice = question.voice();
        var filters = new ArrayList<>(Filters.of(question, formCaution));
        filters.addAll(new Clauses(reading.parts(), from, like, formCaution, voice).constraints());
        filters.sort((one, other) -> one.field().compareTo(other.field()));
        var ignored = question.ignored();
        var kept = filters.stream().filter(one -> !ignored.contains(one.key())).toList();
        if (kept.size() == filters.size())
            return new Asked(question, reading.rest(), from, like, topics, reading.parts(), kept);
        var parts = reading.parts().stream()
                .filter(part ->
                        stands(part, new Clauses(List.of(part), from, like, formCaution, voice), filters, ignored))
                .toList();
        var words = new ArrayList<>(List.of(reading.rest()));
        // what is no name after all is a word like others; a place or a number says nothing without its meaning
        reading.parts().stream()
                .filter(part -> !parts.contains(part) && isWord(part.clause()))
                .forEach(part -> words.add(part.words()));
        return new Asked(question, String.join(" ", words).strip(), from, liked(parts, from), topics, parts, kept);
    }

    /// How the asker is spoken to.
    Voice voice() {
        return question.voice();
    }

    /// A part goes with the filter it is in, with its alternatives.
    private static boolean stands(Part part, Clauses alone, List<Constraint> filters, Set<String> ignored) {
        return alone.constraints().stream()
                .noneMatch(own -> filters.stream()
                        .filter(one -> one.field() == own.field() && ignored.contains(one.key()))
                        .anyMatch(one -> one.key().equals(own.key()) || says(one, part)));
    }

    private static boolean says(Constraint one, Part part) {
        var words = one.words();
        return words != null && words.contains(part.words());
    }

    private static boolean isWord(Clause clause) {
        return clause instanceof Clause.Program || clause instanceof Clause.Role;
    }

    private static @Nullable CityProfile liked(List<Part> parts, @Nullable CityProfile from) {
        CityProfile near = null;
        for (var part : parts) {
            if (part.clause() instanceof Clause.Like like) return like.city();
            if (part.clause() instanceof Clause.Near place && place.city() != null) near = place.city();
        }
        return from != null ? from : near;
    }

    /// What documents are asked for: the words without what only measures or surrounds them.
    String lookedFor() {
        return Matter.of(words);
    }

    /// Whether something is looked for that somebody did, led or wrote.
    boolean hasMatter() {
        return Matter.isIn(words) || !topics.isEmpty();
    }

    /// Whether there is anything to find peers by: a filter alone names nobody.
    boolean asksForSomething() {
        return hasMatter() || asksForEnded() || like != null || !programs().isEmpty() || !roles().isEmpty();
    }

    /// What was understood, with what was given up, or compares with nothing, marked as such.
    ///
    /// @param notCompared why cities could not be compared; null when they could
    List<Constraint> understood(List<Constraint> relaxed, @Nullable String notCompared) {
        return constraints.stream()
                .map(one -> relaxed.contains(one) ? one.givenUp() : one)
                .map(one -> notCompared != null && one.field() == Constraint.Field.LIKE && one.inForce()
                        ? one.idle(notCompared)
                        : one)
                .toList();
    }

    /// Whether the same evidence speaks for the same peers when this filter is ignored. A post, a program or a failure
    /// would be looked for as words, and without a place peers would be compared with nothing.
    boolean asksTheSameWithout(Constraint filter) {
        return switch (filter.field()) {
            case ROLE, PROGRAM, ENDED, LIKE -> false;
            case DISTANCE -> from != null || like == null || asksForLike();
            case GOVERNMENT_FORM, POPULATION, CITY, SUBDIVISION, REGION, COUNTRY, CONTACT -> true;
        };
    }

    boolean asksForLike() {
        return parts.stream().anyMatch(part -> part.clause() instanceof Clause.Like);
    }

    Set<String> programs() {
        return parts.stream()
                .map(Part::clause)
                .filter(Clause.Program.class::isInstance)
                .map(clause -> ((Clause.Program) clause).id())
                .collect(Collectors.toSet());
    }

    Set<String> roles() {
        return parts.stream()
                .map(Part::clause)
                .filter(Clause.Role.class::isInstance)
                .map(clause -> ((Clause.Role) clause).key())
                .collect(Collectors.toSet());
    }

    boolean asksForEnded() {
        return parts.stream().anyMatch(part -> part.clause() instanceof Clause.Ended);
    }
}
