package org.citypeers.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.citypeers.ChildPortal;

/// A portal with its shelf, and all the shared data imported into it once.
///
/// @param before how much there was of the shelf alone
/// @param keysBefore identifiers of the shelf's cities, `scheme:value`
/// @param reports by the name of the delivery
record Imported(
        SharedData data,
        ChildPortal portal,
        Asking asking,
        Asking.Counts before,
        Set<String> keysBefore,
        Map<String, Delivery.Report> reports)
        implements AutoCloseable {

    static Imported into(Path folder) throws IOException, InterruptedException {
        var data = SharedData.orSkip();
        var portal = ChildPortal.start(
                folder, "--citypeers.shelf=true", "--citypeers.samples=true", "--citypeers.searchable-within=300s");
        try {
            var asking = new Asking(portal.awaitReady());
            var before = asking.counts();
            var keys = asking.identifiersOfAllCities();
            var reports = new LinkedHashMap<String, Delivery.Report>();
            for (var delivery : Delivery.all(data)) reports.put(delivery.name(), delivery.sentTo(portal));
            return new Imported(data, portal, asking, before, keys, reports);
        } catch (IOException | InterruptedException | RuntimeException failure) {
            portal.close();
            throw failure;
        }
    }

    Delivery.Report report(String name) {
        return Objects.requireNonNull(reports.get(name), name);
    }

    /// In some rows of the library the columns have slipped, and the date is a place or a format.
    long rowsThatMustBeRefused(String name) {
        if (!name.equals("library")) return 0;
        return values("cfa/library_items.jsonl", "date").stream()
                .filter(date -> !date.matches("[0-9-]+"))
                .count();
    }

    Set<String> geoids() {
        return Set.copyOf(values("us-places/places.jsonl", "geoid"));
    }

    /// How many of the places the shelf has as well.
    long placesOnTheShelf() {
        var geoids = geoids();
        return keysBefore.stream()
                .filter(key -> key.startsWith("geoid:") && geoids.contains(key.substring("geoid:".length())))
                .count();
    }

    /// How many of the world's cities are on the shelf or among the places, by their GeoNames ids.
    long worldCitiesThatAreThere() {
        var there = new HashSet<>(values("us-places/places.jsonl", "geonames_id"));
        for (var key : keysBefore) if (key.startsWith("geonames:")) there.add(key.substring("geonames:".length()));
        there.retainAll(Set.copyOf(values("world-cities/cities15000.jsonl", "id")));
        return there.size();
    }

    private List<String> values(String file, String field) {
        try (var rows = data.read(file)) {
            return rows.filter(row -> row.get(field) != null)
                    .map(row -> String.valueOf(row.get(field)))
                    .toList();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        portal.close();
    }
}
