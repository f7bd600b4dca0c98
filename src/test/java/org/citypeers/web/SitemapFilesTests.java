package org.citypeers.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class SitemapFilesTests {
    private static final String PORTAL = "https://peers.example.org";

    @Test
    void allPagesAreInTheMapHoweverManyThereAre() {
        var paths = IntStream.range(0, 60_000)
                .mapToObj(number -> "/practices/" + number)
                .toList();
        var files = SitemapFiles.of(PORTAL, paths);
        assertThat(locations(files.index()))
                .containsExactly(PORTAL + "/sitemap-1.xml", PORTAL + "/sitemap-2.xml", PORTAL + "/sitemap-3.xml");
        var addresses = Stream.of(1, 2, 3)
                .map(number -> locations(files.file(number).orElseThrow()))
                .peek(file -> assertThat(file).hasSizeLessThanOrEqualTo(50_000))
                .flatMap(List::stream)
                .toList();
        assertThat(addresses)
                .hasSize(120_000)
                .doesNotHaveDuplicates()
                .contains(PORTAL + "/practices/0", PORTAL + "/es/practices/59999");
        assertThat(files.file(0)).isEmpty();
        assertThat(files.file(4)).isEmpty();
    }

    @Test
    void noFileIsLargerThanThoseWhoReadItTake() {
        var lengthy = "/resources/" + "%D1%83".repeat(500);
        var paths =
                IntStream.range(0, 10_000).mapToObj(number -> lengthy + number).toList();
        var files = SitemapFiles.of(PORTAL, paths);
        assertThat(files.files()).hasSize(2);
        for (int number = 1; number <= 2; number++)
            assertThat(files.file(number).orElseThrow().getBytes(UTF_8)).hasSizeLessThanOrEqualTo(50 * 1024 * 1024);
    }

    @Test
    void signsOfXmlInAnAddressAreText() {
        assertThat(locations(
                        SitemapFiles.of(PORTAL, List.of("/topics/a&b")).file(1).orElseThrow()))
                .containsExactly(PORTAL + "/topics/a&b", PORTAL + "/es/topics/a&b");
    }

    private static List<String> locations(String xml) {
        try {
            var found = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
                    .getElementsByTagName("loc");
            return IntStream.range(0, found.getLength())
                    .mapToObj(at -> found.item(at).getTextContent())
                    .toList();
        } catch (Exception notXml) {
            throw new AssertionError(notXml);
        }
    }
}
