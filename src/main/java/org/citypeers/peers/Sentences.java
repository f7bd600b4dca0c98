package org.citypeers.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citypeers.city.CityDistance;
import org.citypeers.city.CityProfile;
import org.citypeers.shared.PartialDate;
import org.citypeers.shared.Voice;
import org.jspecify.annotations.Nullable;

/// Says reasons in words, from the figures they are made of.
record Sentences(Voice voice) {
    private static final Set<String> ROLES = Set.of("DID", "LED", "CONTRIBUTED", "ADVISED", "AUTHORED", "PLACE");

    String did(Ballot.Vote vote, Known.Evidence fact) {
        var role = ROLES.contains(vote.role()) ? vote.role() : "MENTIONED";
        var told = new ArrayList<String>();
        told.add(voice.say("did." + role, titled(fact.title(), role.equals("DID") ? null : fact.where())));
        when(fact).ifPresent(told::add);
        if (fact.status() != null && !fact.status().equals("UNKNOWN")) told.add(voice.say("status." + fact.status()));
        var sentence = new StringBuilder(String.join(", ", told)).append('.');
        if (fact.ended() && fact.stopReason() != null)
            sentence.append(' ')
                    .append(voice.say("why-it-ended", fact.stopReason().strip().replaceAll("[.]$", "")));
        var words = longest(vote.evidence().words());
        if (!words.isEmpty())
            sentence.append(' ').append(voice.say("answers", voice.tongue().and(words)));
        return sentence.toString();
    }

    /// Of words that stand side by side the whole is said, and not each again.
    private static List<String> longest(List<String> words) {
        return words.stream()
                .filter(word -> words.stream()
                        .noneMatch(other -> !other.equals(word) && (" " + other + " ").contains(" " + word + " ")))
                .toList();
    }

    String measured(Known.Evidence fact, Known.Measured measured) {
        var unit = measured.unit() == null ? "" : " " + measured.unit();
        var amount = voice.tongue().number(measured.actual()) + unit;
        if (measured.baseline() != null)
            amount = voice.say("measured.before", amount, voice.tongue().number(measured.baseline()));
        var metric = measured.metric().replace('-', ' ');
        return fact.where() == null
                ? voice.say("measured", metric, amount)
                : voice.say("measured.in", metric, amount, fact.where());
    }

    String recent(Known.Evidence fact) {
        return voice.say("recent", fact.title(), fact.date() == null ? "" : date(fact.date()));
    }

    String copied(Known.Copy copy, Known.Evidence fact) {
        var did = titled(copy.title(), null);
        if (copy.title().equals(fact.title()) && fact.where() != null)
            return voice.say(copy.later() ? "adapted.same" : "original.same", did, fact.where());
        return voice.say(copy.later() ? "adapted" : "original", did, titled(fact.title(), fact.where()));
    }

    /// @param from the asking city, whose figures are called yours
    String like(CityProfile city, CityProfile like, CityDistance distance, @Nullable CityProfile from) {
        var likeness = Math.round((1 - distance.distance()) * 100);
        var mine = city.population();
        var theirs = like.population();
        if (mine == null || theirs == null) return voice.say("alike", city.name(), likeness, like.name());
        boolean yours = from != null && like.id().equals(from.id());
        return voice.say(
                yours ? "alike.yours" : "alike.other",
                city.name(),
                likeness,
                like.name(),
                voice.tongue().number(mine) + year(city),
                voice.tongue().number(theirs) + year(like));
    }

    /// A cohort is often called by its year alone: what it is of is said with it.
    static String cohort(Known.Took took) {
        var program = took.programTitle();
        if (program == null || took.title().contains(program)) return took.title();
        return "%s (%s)".formatted(program, took.title());
    }

    private String titled(String title, @Nullable String where) {
        return where == null ? voice.say("titled", title) : voice.say("titled.in", title, where);
    }

    private Optional<String> when(Known.Evidence fact) {
        if (fact.start() == null || fact.start().equals(fact.end()))
            return Optional.ofNullable(fact.date()).map(this::date);
        return Optional.of(
                fact.end() == null
                        ? voice.say("since", dateBehind(fact.start()))
                        : voice.say("from-to", dateBehind(fact.start()), dateBehind(fact.end())));
    }

    private String dateBehind(String date) {
        return voice.tongue().dateBehind(new PartialDate(date));
    }

    private String date(String date) {
        return voice.tongue().date(new PartialDate(date));
    }

    private static String year(CityProfile city) {
        var date = city.populationDate();
        return date == null ? "" : " (" + date.year() + ")";
    }
}
