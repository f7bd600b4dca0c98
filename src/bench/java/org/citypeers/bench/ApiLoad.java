package org.citypeers.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.citypeers.ChildPortal;

/// How many pages the API answers, as ratios within one run: the documents of ten pages against `{ __typename }`, with
/// threads of the platform and virtual ones, with and without the cache of parsed documents; then three times as many
/// as it can answer.
///
///     ./mvnw -q -Pbench test-compile exec:exec -Dbench=org.citypeers.bench.ApiLoad
///
/// A short trial of whether it runs: `-Dbench.flags="-Xmx1g -Dseconds=2 -Dclients=4"`.
final class ApiLoad {
    private static final int CLIENTS = Integer.getInteger("clients", 16);
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("seconds", 10));
    private static final String NO_BUDGET = "--citypeers.callers.address-budget=1000000000";

    private ApiLoad() {}

    public static void main(String[] settings) throws Exception {
        var folder = Files.createTempDirectory("citypeers-load");
        var pages = pages();
        var plain = new ArrayList<>(List.of(NO_BUDGET, "--citypeers.shelf=true", "--citypeers.samples=true"));
        plain.addAll(Arrays.asList(settings));
        double platform = measured("platform threads", folder, pages, plain, "--spring.threads.virtual.enabled=false");
        double virtual = measured("virtual threads", folder, pages, plain, "--spring.threads.virtual.enabled=true");
        double uncached = measured("no document cache", folder, pages, plain, "--citypeers.graphql.cached-documents=0");
        System.out.printf(
                "virtual : platform %.2f; no cache : as delivered %.2f%n", virtual / platform, uncached / virtual);
    }

    private static double measured(String name, Path folder, List<String> pages, List<String> plain, String setting)
            throws Exception {
        var all = new ArrayList<>(plain);
        all.add(setting);
        try (var portal =
                ChildPortal.asDelivered(folder, all.toArray(String[]::new)).awaitReady()) {
            var load = new Load(portal.port(), pages);
            load.closed(CLIENTS, MEASURED);
            var trivial = new Load(portal.port(), List.of("{ __typename }")).closed(CLIENTS, MEASURED);
            var asked = load.closed(CLIENTS, MEASURED);
            System.out.printf("%s: { __typename } %s%n", name, trivial);
            System.out.printf(
                    "%s: pages          %s, %.2f of the trivial%n",
                    name, asked, asked.perSecond() / trivial.perSecond());
            System.out.printf("%s: three times as many: %s%n", name, load.open(3 * asked.perSecond(), MEASURED));
            return asked.perSecond();
        }
    }

    private static List<String> pages() throws IOException {
        var pages = new ArrayList<String>();
        try (var files = Files.list(Path.of("src/test/resources/pages"))) {
            for (var file : files.sorted().toList()) pages.add(Files.readString(file));
        }
        return pages;
    }
}
