package org.citypeers.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.citypeers.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceRuleTests {
    private static final LocalDate TODAY = LocalDate.parse("2024-06-01");

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theLevelFollowsFromWhatWasMeasuredWhereAndByWhom(String what, int level, List<Account> accounts) {
        assertThat(EvidenceRule.of(accounts, TODAY).level().name()).isEqualTo("LEVEL_" + level);
    }

    /// A city may well have told what it did, elsewhere.
    @Test
    void withoutAnAccountItSpeaksOfWhatIsRecordedHere() {
        assertThat(EvidenceRule.of(List.of(), TODAY).sentence())
                .isEqualTo("Level 0: no city's account is recorded here.");
        assertThat(EvidenceRule.of(List.of(planned("a")), TODAY).sentence())
                .isEqualTo("Level 0: only plans are recorded here.");
    }

    static Stream<Arguments> theLevelFollowsFromWhatWasMeasuredWhereAndByWhom() {
        var none = result(OutcomeMethod.NONE, null);
        var before = result(OutcomeMethod.BEFORE_AFTER, null);
        var group = result(OutcomeMethod.COMPARISON_GROUP, OutcomeDirection.IMPROVED);
        var trial = result(OutcomeMethod.RANDOMISED, null);
        var worse = result(OutcomeMethod.COMPARISON_GROUP, OutcomeDirection.WORSENED);
        var same = result(OutcomeMethod.BEFORE_AFTER, OutcomeDirection.NO_CHANGE);
        var anecdote = new Account.Result(false, OutcomeMethod.RANDOMISED, null, null, null);
        var brief = city("a", "2023", "2024", "ann", group);
        return Stream.of(
                row("nothing recorded", 0),
                row("only plans", 0, planned("a")),
                row("an account", 1, city("a", null, null, "ann")),
                row("a failure is an account too", 1, failed("a")),
                row("a figure without comparison", 1, city("a", null, null, "ann", none)),
                row("an anecdote, whatever its method", 1, city("a", null, null, "ann", anecdote)),
                row("measured, and no better", 1, city("a", null, null, "ann", same, worse)),
                row("before and after", 2, city("a", null, null, "ann", before)),
                row(
                        "two cities before and after",
                        2,
                        city("a", null, null, "ann", before),
                        city("b", null, null, "bob", before)),
                row("a comparison group", 3, brief),
                row("a randomised trial", 3, city("a", null, null, "ann", trial)),
                row("again in the same city", 3, brief, city("a", null, null, "bob", group)),
                row("again by the same person", 3, brief, city("b", null, null, "ann", group)),
                row("again elsewhere without measuring", 3, brief, city("b", null, null, "bob", none)),
                row("again elsewhere, and worse", 3, brief, city("b", null, null, "bob", worse)),
                row("again elsewhere by someone else", 4, brief, city("b", "2023", null, "bob", before)),
                row(
                        "three cities for a short time",
                        4,
                        brief,
                        city("b", "2023", "2024", "bob", group),
                        city("c", "2023", "2024", "cal", group)),
                row(
                        "two cities for long, one for a short time",
                        4,
                        brief,
                        city("b", "2019", "2022", "bob", group),
                        city("c", "2019", "2022", "cal", group)),
                row(
                        "three cities for two years",
                        5,
                        city("a", "2019", "2022", "ann", group),
                        city("b", "2020-01", "2022-01", "bob", before),
                        city("c", "2021", null, "cal", before)),
                row(
                        "three cities that measured over two years",
                        5,
                        measuredOverTwoYears("a"),
                        measuredOverTwoYears("b"),
                        measuredOverTwoYears("c")));
    }

    @Test
    void theSentenceNamesTheCitiesItRestsOn() {
        var group = result(OutcomeMethod.COMPARISON_GROUP, null);
        var evidence = EvidenceRule.of(
                List.of(city("Akron", "2023", "2024", "ann", group), city("Buffalo", "2023", "2024", "bob", group)),
                TODAY);
        assertThat(evidence.cities()).isEqualTo(2);
        assertThat(evidence.sentence())
                .isEqualTo("Level 4: measured against a comparison group in Akron and again by others in Buffalo;"
                        + " not yet measured in three cities that kept it up for two years.");
    }

    private static Arguments row(String what, int level, Account... accounts) {
        return Arguments.of(what, level, List.of(accounts));
    }

    private static Account planned(String city) {
        return new Account(ImplementationStatus.PLANNED, null, null, city, city, Set.of(), List.of());
    }

    private static Account failed(String city) {
        return new Account(ImplementationStatus.FAILED, null, null, city, city, Set.of(), List.of());
    }

    private static Account city(
            String city, @Nullable String start, @Nullable String end, String lead, Account.Result... results) {
        return new Account(
                end == null ? ImplementationStatus.ACTIVE : ImplementationStatus.COMPLETED,
                start == null ? null : new PartialDate(start),
                end == null ? null : new PartialDate(end),
                city,
                city,
                Set.of(lead),
                List.of(results));
    }

    private static Account measuredOverTwoYears(String city) {
        var result = new Account.Result(
                true, OutcomeMethod.COMPARISON_GROUP, null, new PartialDate("2020-03"), new PartialDate("2022-04"));
        return new Account(ImplementationStatus.UNKNOWN, null, null, city, city, Set.of(city), List.of(result));
    }

    private static Account.Result result(OutcomeMethod method, @Nullable OutcomeDirection direction) {
        return new Account.Result(true, method, direction, null, null);
    }
}
