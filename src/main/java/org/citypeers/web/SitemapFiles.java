package org.citypeers.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The map of the portal as the files it is made of, and the index that names them, as sitemaps.org has them.
///
/// @param portal what stands before a path
/// @param files paths of pages, without their language, by file
record SitemapFiles(String portal, List<List<String>> files) {
    /// As many addresses, and as many bytes, as one file may hold.
    private static final int MOST = 50_000;

    private static final int MOST_BYTES = 50 * 1024 * 1024;
    private static final int FRAME = 200;

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    SitemapFiles {
        files = List.copyOf(files);
    }

    static SitemapFiles of(String portal, Collection<String> paths) {
        var files = new ArrayList<List<String>>();
        int addresses = MOST;
        long bytes = 0;
        for (var path : paths) {
            var entries = entries(portal, path).toList();
            long size = entries.stream()
                    .mapToLong(entry -> entry.getBytes(UTF_8).length)
                    .sum();
            if (addresses + entries.size() > MOST || bytes + size > MOST_BYTES) {
                files.add(new ArrayList<>());
                addresses = 0;
                bytes = FRAME;
            }
            files.getLast().add(path);
            addresses += entries.size();
            bytes += size;
        }
        return new SitemapFiles(portal, files);
    }

    String index() {
        return IntStream.rangeClosed(1, files.size())
                .mapToObj(number -> "<sitemap><loc>" + Html.text(portal + path(number)) + "</loc></sitemap>\n")
                .collect(Collectors.joining("", XML + "<sitemapindex" + NAMESPACE, "</sitemapindex>\n"));
    }

    /// @param number from 1
    Optional<String> file(int number) {
        if (number < 1 || number > files.size()) return Optional.empty();
        return Optional.of(files.get(number - 1).stream()
                .flatMap(path -> entries(portal, path))
                .collect(Collectors.joining("", XML + "<urlset" + NAMESPACE, "</urlset>\n")));
    }

    /// A file speaks only of what stands beside or below it, so it stands at the root.
    private static String path(int number) {
        return "/sitemap-" + number + ".xml";
    }

    private static Stream<String> entries(String portal, String path) {
        return Stream.of(Language.values())
                .map(language -> "<url><loc>" + Html.text(portal + language.localize(path)) + "</loc></url>\n");
    }
}
