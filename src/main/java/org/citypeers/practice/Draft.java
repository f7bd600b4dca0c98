package org.citypeers.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.citypeers.graph.Cypher;
import org.citypeers.practice.PracticeSubmitInput.Audience;
import org.citypeers.practice.PracticeSubmitInput.OutcomeInput;
import org.citypeers.shared.PartialDate;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// A submission on its way to a row: everything that can be checked before the graph is written, with all that is
/// wrong at once.
final class Draft {
    final List<PracticeError> errors = new ArrayList<>();
    private final PracticeSubmitInput input;
    private final @Nullable List<String> topics;
    private final @Nullable List<String> challenges;
    private final SubmittedReferences.@Nullable NamedCity city;
    private final @Nullable List<String> leads;
    private final @Nullable List<String> contributors;
    private final @Nullable List<String> origins;
    private final @Nullable PartialDate start;
    private final @Nullable PartialDate end;
    private final @Nullable List<OutcomeRow> outcomes;

    Draft(PracticeSubmitInput input, Cypher cypher, Viewer viewer) {
        this.input = input;
        var references = new SubmittedReferences(cypher, errors);
        topics = references.topics(input.topics(), "topics");
        challenges = references.topics(input.challenges(), "challenges");
        city = references.city(input.city());
        leads = references.people(input.leads(), "leads");
        contributors = references.people(input.contributors(), "contributors");
        origins = references.implementations(input.adaptedFrom());
        start = date(input.start(), "start");
        end = date(input.end(), "end");
        outcomes = outcomes();
        if (input.title().isBlank()) invalid("give the practice a title", "title");
        if (input.title().length() > PracticeRow.MAX_TITLE)
            invalid("the title has more than 300 characters; shorten it", "title");
        if (input.city() == null && input.tellsOfACity())
            invalid("say which city did it: give city by slug, id or identifier", "city");
        if (start != null && end != null && start.firstDay().isAfter(end.lastDay()))
            invalid("the end " + end + " is before the start " + start, "end");
        var cost = input.cost();
        if (cost != null) check(() -> cost.check("cost"), "cost");
        if (input.visibility() == Audience.NETWORK && !viewer.tokens().contains(Viewer.NETWORK))
            invalid("your token does not see what is for the network only; publish it for all", "visibility");
    }

    /// The practice as it is told now, on top of what was told before.
    PracticeRow row(String slug, @Nullable PracticeRow before) {
        var implementations = new ArrayList<ImplementationRow>();
        if (before != null) implementations.addAll(before.implementations());
        if (city != null) {
            var old = implementations.stream()
                    .filter(one -> city.reference().equals(one.city()))
                    .findFirst()
                    .orElse(null);
            var told = implementation(slug, city, old);
            if (old == null) implementations.add(told);
            else implementations.set(implementations.indexOf(old), told);
        }
        return new PracticeRow(
                slug,
                input.title(),
                or(input.summary(), before == null ? null : before.summary()),
                or(input.problem(), before == null ? null : before.problem()),
                or(input.mechanism(), before == null ? null : before.mechanism()),
                or(input.conditions(), before == null ? null : before.conditions()),
                list(topics, before == null ? null : before.topics()),
                list(challenges, before == null ? null : before.challenges()),
                before == null ? List.of() : before.programs(),
                before == null ? List.of() : before.metrics(),
                before == null ? List.of() : before.guidance(),
                before == null ? List.of() : before.sources(),
                implementations,
                visibility(before),
                before != null && before.sample());
    }

    /// What was told to fewer never becomes visible to more because somebody left a field out.
    private List<String> visibility(@Nullable PracticeRow before) {
        if (before == null) return Audience.tokens(input.visibility());
        if (input.visibility() == null) return before.visibility();
        var told = Audience.tokens(input.visibility());
        boolean narrower = input.city() != null && !told.contains(Viewer.PUBLIC);
        return narrower ? before.visibility() : told;
    }

    private ImplementationRow implementation(
            String slug, SubmittedReferences.NamedCity city, @Nullable ImplementationRow old) {
        return new ImplementationRow(
                old == null ? slug + "-" + city.slug() : old.id(),
                city.reference(),
                or(input.status(), old == null ? null : old.status()),
                or(input.localTitle(), old == null ? null : old.title()),
                or(start, old == null ? null : old.start()),
                or(end, old == null ? null : old.end()),
                list(leads, old == null ? null : old.lead()),
                list(contributors, old == null ? null : old.contributors()),
                old == null ? List.of() : old.advisors(),
                old == null ? null : old.program(),
                old == null ? null : old.cohort(),
                or(input.cost(), old == null ? null : old.cost()),
                or(input.staffFte(), old == null ? null : old.staffFte()),
                old == null ? null : old.populationServed(),
                or(input.means(), old == null ? null : old.means()),
                or(input.context(), old == null ? null : old.context()),
                or(input.lessons(), old == null ? null : old.lessons()),
                or(input.stopReason(), old == null ? null : old.stopReason()),
                list(origins, old == null ? null : old.adaptedFrom()),
                old == null ? List.of() : old.events(),
                old == null ? List.of() : old.facts(),
                list(outcomes, old == null ? null : old.outcomes()),
                list(input.sources(), old == null ? null : old.sources()),
                input.visibility() != null || old == null ? Audience.tokens(input.visibility()) : old.visibility(),
                old != null && old.sample());
    }

    private @Nullable List<OutcomeRow> outcomes() {
        if (input.outcomes() == null) return null;
        var rows = new ArrayList<OutcomeRow>();
        for (int at = 0; at < input.outcomes().size(); at++) {
            var row = outcome(input.outcomes().get(at), String.valueOf(at));
            check(() -> row.check("the outcome"), "outcomes", String.valueOf(at));
            rows.add(row);
        }
        return rows;
    }

    private OutcomeRow outcome(OutcomeInput one, String at) {
        return new OutcomeRow(
                null,
                one.metric(),
                one.unit(),
                one.baseline(),
                one.target(),
                one.actual(),
                date(one.from(), "outcomes", at, "from"),
                date(one.to(), "outcomes", at, "to"),
                one.method(),
                one.source(),
                one.url(),
                one.note(),
                one.visibility() == null ? List.of() : Audience.tokens(one.visibility()));
    }

    private @Nullable PartialDate date(@Nullable String text, String... field) {
        if (text == null || text.isBlank()) return null;
        return check((Supplier<@Nullable PartialDate>) () -> new PartialDate(text), field);
    }

    private void check(Runnable what, String... field) {
        check(
                (Supplier<@Nullable Object>) () -> {
                    what.run();
                    return null;
                },
                field);
    }

    private <T> @Nullable T check(Supplier<@Nullable T> what, String... field) {
        try {
            return what.get();
        } catch (IllegalArgumentException refused) {
            invalid(Objects.requireNonNullElse(refused.getMessage(), "this cannot be"), field);
            return null;
        }
    }

    private void invalid(String message, String... field) {
        var path = new ArrayList<>(List.of("input"));
        path.addAll(List.of(field));
        errors.add(new PracticeInputInvalid(message, path));
    }

    private static <T> @Nullable T or(@Nullable T told, @Nullable T before) {
        return told != null ? told : before;
    }

    private static <T> List<T> list(@Nullable List<T> told, @Nullable List<T> before) {
        if (told != null) return told;
        return before == null ? List.of() : before;
    }
}
