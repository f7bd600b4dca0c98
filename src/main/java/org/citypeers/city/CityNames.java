package org.citypeers.city;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Cities by their names, in memory.
@Component
public class CityNames {
    private static final Comparator<CityProfile> LARGEST_FIRST = Comparator.comparingLong(
                    (CityProfile city) -> city.population() == null ? -1 : city.population())
            .reversed()
            .thenComparing(CityProfile::id);

    private final Profiles profiles;
    private volatile @Nullable Index last;

    CityNames(Profiles profiles) {
        this.profiles = profiles;
    }

    /// @param forms how many say how they are governed, and how many there are, by the tokens of those who may see them
    private record Index(
            Map<String, Candidate> of,
            Map<String, List<CityProfile>> byName,
            Map<String, CityProfile> bySlug,
            Map<Set<String>, long[]> forms) {}

    /// The cities of this name the viewer may see, the largest first.
    public List<CityProfile> named(String name, Viewer viewer) {
        return index().byName().getOrDefault(folded(name), List.of()).stream()
                .filter(city -> viewer.sees(city.visibility()))
                .toList();
    }

    /// The city with this id or slug; empty when there is none the viewer may see.
    public Optional<CityProfile> city(CityBy by, Viewer viewer) {
        var index = index();
        var byId = by.id() == null ? null : index.of().get(by.id());
        var city = byId != null
                ? byId.profile()
                : by.slug() == null ? null : index.bySlug().get(by.slug().strip());
        return Optional.ofNullable(city).filter(one -> viewer.sees(one.visibility()));
    }

    /// Ids of the largest cities of a kind the viewer may see.
    ///
    /// @param most how many
    public List<String> largest(int most, Predicate<CityProfile> wanted, Viewer viewer) {
        return profiles.now().byId().values().stream()
                .map(Candidate::profile)
                .filter(city -> viewer.sees(city.visibility()) && wanted.test(city))
                .sorted(LARGEST_FIRST)
                .limit(most)
                .map(CityProfile::id)
                .toList();
    }

    /// How many of the cities the viewer may see say how they are governed, and how many there are.
    public long[] stateTheirForm(Viewer viewer) {
        var index = index();
        return index.forms().computeIfAbsent(viewer.tokens(), tokens -> forms(index, viewer));
    }

    private static long[] forms(Index index, Viewer viewer) {
        long[] counts = new long[2];
        for (var one : index.of().values()) {
            if (!viewer.sees(one.profile().visibility())) continue;
            counts[1]++;
            if (one.profile().governmentForm() != null) counts[0]++;
        }
        return counts;
    }

    private Index index() {
        var cities = profiles.now().byId();
        var before = last;
        if (before != null && before.of() == cities) return before;
        var byName = new HashMap<String, List<CityProfile>>();
        var bySlug = new HashMap<String, CityProfile>();
        for (var one : cities.values()) {
            bySlug.put(one.profile().slug(), one.profile());
            var name = folded(one.profile().name());
            byName.computeIfAbsent(name, fresh -> new ArrayList<>()).add(one.profile());
            // Boise City is asked for as Boise
            if (name.endsWith(" city"))
                byName.computeIfAbsent(name.substring(0, name.length() - " city".length()), fresh -> new ArrayList<>())
                        .add(one.profile());
        }
        byName.values().forEach(all -> all.sort(LARGEST_FIRST));
        var next = new Index(cities, byName, bySlug, new ConcurrentHashMap<>());
        last = next;
        return next;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|['’.]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("\\bsaint\\b", "st")
                .strip();
    }
}
