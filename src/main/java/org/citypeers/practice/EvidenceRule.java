package org.citypeers.practice;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Derives the evidence level of a practice from what cities tell publicly; nobody can type it. Each level needs the
/// one before (after the Nesta Standards of Evidence):
///
/// 0. Nothing is recorded, or only plans.
/// 1. Described, not measured: a city says what it did.
/// 2. Measured before and after: an outcome with metric, unit, period, source and figure, with the method
///    `BEFORE_AFTER` or better, that did not stay the same or get worse where a target says which way is better.
/// 3. Measured against others: such an outcome with the method `COMPARISON_GROUP` or `RANDOMISED`.
/// 4. Measured again in another city by someone else: besides the city of level 3, another city has an outcome of
///    level 2 or better, and nobody led or contributed in both.
/// 5. Three or more cities have an outcome of level 2 or better, and their work, or the period they measured, lasted
///    two years or more; work that is `ACTIVE` or `SCALED` lasts until today.
final class EvidenceRule {
    private static final int MANY = 3;

    private EvidenceRule() {}

    static Evidence of(Collection<Account> accounts, LocalDate today) {
        int cities = cities(accounts, account -> true).size();
        var done = accounts.stream()
                .filter(account -> account.status() != ImplementationStatus.PLANNED)
                .toList();
        if (done.isEmpty())
            return evidence(
                    0, cities == 0 ? "no city's account is recorded here" : "only plans are recorded here", cities);
        if (done.stream().noneMatch(Account::compared))
            return evidence(
                    1, "told" + in(done, account -> true) + "; no result was measured before and after", cities);
        if (done.stream().noneMatch(Account::controlled))
            return evidence(
                    2,
                    "measured before and after" + in(done, Account::compared)
                            + "; not compared with places that did not do it",
                    cities);
        var first = done.stream()
                .filter(Account::controlled)
                .filter(one -> done.stream().anyMatch(other -> repeats(other, one)))
                .findFirst();
        if (first.isEmpty())
            return evidence(
                    3,
                    "measured against a comparison group" + in(done, Account::controlled)
                            + "; nobody else has measured it again in another city",
                    cities);
        var lasting = cities(done, account -> account.compared() && account.sustained(today));
        if (lasting.size() < MANY)
            return evidence(
                    4,
                    "measured against a comparison group" + in(List.of(first.get()), account -> true)
                            + " and again by others"
                            + in(done, other -> repeats(other, first.get()))
                            + "; not yet measured in three cities that kept it up for two years",
                    cities);
        return evidence(5, "measured" + in(lasting) + ", which kept it up for two years or more", cities);
    }

    private static boolean repeats(Account other, Account one) {
        return other.compared() && other.independentOf(one);
    }

    private static Evidence evidence(int level, String sentence, int cities) {
        return new Evidence(EvidenceLevel.values()[level], "Level " + level + ": " + sentence + ".", cities);
    }

    private static String in(Collection<Account> accounts, Predicate<Account> which) {
        return in(cities(accounts, which));
    }

    private static String in(TreeSet<City> cities) {
        if (cities.isEmpty()) return " by a city";
        if (cities.size() > MANY) return " in " + cities.size() + " cities";
        var names = cities.stream().map(City::name).toList();
        if (names.size() == 1) return " in " + names.getFirst();
        return " in " + String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private record City(String name, String id) implements Comparable<City> {
        @Override
        public int compareTo(City other) {
            int byName = name.compareTo(other.name);
            return byName == 0 ? id.compareTo(other.id) : byName;
        }
    }

    private static TreeSet<City> cities(Collection<Account> accounts, Predicate<Account> which) {
        return accounts.stream()
                .filter(which)
                .filter(account -> account.cityId() != null)
                .map(account -> new City(
                        Objects.requireNonNullElse(account.cityName(), ""), Objects.requireNonNull(account.cityId())))
                .collect(toCollection(TreeSet::new));
    }
}
