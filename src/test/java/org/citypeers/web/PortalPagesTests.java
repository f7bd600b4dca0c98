package org.citypeers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.citypeers.ChildPortal;
import org.citypeers.PortalOfItsOwn;
import org.citypeers.playbook.PlaybookMarkdown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The portal as it is delivered, with the shelf and the sample world, seen by readers and by a real browser.
@PortalOfItsOwn
class PortalPagesTests {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static ChildPortal portal;

    @BeforeAll
    static void startsWithSamples(@TempDir Path data) throws IOException, InterruptedException {
        assumeFalse(Boolean.getBoolean("skip.frontend"), "built with -Dskip.frontend: there are no pages to look at");
        // what pages show is looked at here, not how long a busy machine takes for it
        portal = ChildPortal.start(data, "--citypeers.shelf=true", "--citypeers.samples=true")
                .awaitReady();
    }

    @AfterAll
    static void ends() throws IOException, InterruptedException {
        if (portal != null) portal.close();
    }

    @Test
    void theFirstAnswerCanBeReadWithoutJavaScript() throws IOException, InterruptedException {
        var home = get("/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(home.body())
                .contains("<title>Find the city that already solved it · CityPeers</title>")
                .contains("<meta name=\"description\"", "<link rel=\"canonical\"", "og:title", "application/ld+json")
                .contains("<h2>With measured results, last changed first</h2>", "Sample: Vacant lot care by neighbors")
                .contains("id=\"first-answer\"");
    }

    @Test
    void theSameInSpanish() throws IOException, InterruptedException {
        assertThat(get("/es").body())
                .contains("<html lang=\"es\">", "Con resultados medidos", "href=\"/es/search\"", "hreflang=\"en\"");
    }

    @Test
    void whatSearchersTypeIsNeverHtml() throws IOException, InterruptedException {
        var found = get("/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }

    @Test
    void whatIsNotThereIsHttp404() throws IOException, InterruptedException {
        var page = get("/no-such-page");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("This page does not exist");
        assertThat(get("/assets/no-such.js").statusCode()).isEqualTo(404);
    }

    @Test
    void aFilterThatDoesNotExistIsTheReadersMistake() throws IOException, InterruptedException {
        var page = get("/search?kind=NONSENSE");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("This address asks for something the portal does not know", "noindex", "NONSENSE")
                .doesNotContain("rel=\"canonical\"", "This page does not exist");
    }

    @Test
    void whoReadsWithoutJavaScriptNarrowsASearchWithAForm() throws IOException, InterruptedException {
        assertThat(get("/es/search?q=vacant+lots&kind=PLAYBOOK").body())
                .contains("<form method=\"get\" action=\"/es/search\">", "name=\"q\" value=\"vacant lots\"")
                .contains("name=\"kind\" value=\"PLAYBOOK\" checked", ">Aplicar</button>");
    }

    @Test
    void theFormForImportsIsOpenAndImportsAreNot() throws IOException, InterruptedException {
        assertThat(get("/intake").body()).contains("<h1>Import data</h1>", "href=\"/intake-contract\"");
        assertThat(get("/intake-contract").body()).contains("# The shelf", "required");
        var imported = HttpRequest.newBuilder(portal.uri("/intake/cities"))
                .POST(HttpRequest.BodyPublishers.ofString("id,name,country\n"))
                .build();
        assertThat(HTTP.send(imported, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void assetsAreCompressedAndKeptForEver() throws IOException, InterruptedException {
        var home = get("/").body();
        var script =
                home.substring(home.indexOf("/assets/index-"), home.indexOf(".js", home.indexOf("/assets/index-")) + 3);
        var asset = HTTP.send(
                HttpRequest.newBuilder(portal.uri(script))
                        .header("Accept-Encoding", "br")
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        assertThat(asset.headers().firstValue("Content-Encoding")).contains("br");
        assertThat(asset.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(asset.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void everyPageOfTheFrontEndIsReadByTheServer() throws IOException, InterruptedException {
        for (var path : FrontEnd.read().orElseThrow().pages().paths())
            if (!path.contains(":")) assertThat(get(path).statusCode()).as(path).isEqualTo(200);
    }

    @Test
    void anAddressWithoutItsNameLeadsToAllOfItsKind() throws IOException, InterruptedException {
        var all = get("/es/playbooks?kind=PRACTICE&q=parking%20permits");
        assertThat(all.statusCode()).isEqualTo(307);
        assertThat(all.headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there)
                        .startsWith("/es/search?")
                        .contains("kind=PLAYBOOK", "q=parking%20permits")
                        .doesNotContain("PRACTICE"));
    }

    @Test
    void aPlaybookReadsWithItsStepsAndResults() throws IOException, InterruptedException {
        var playbook = get("/playbooks/turn-vacant-lots-into-community-assets");
        assertThat(playbook.statusCode()).isEqualTo(200);
        assertThat(playbook.body())
                .contains("<h3 id=\"settle-access\">7. Settle access with an agreement</h3>", "18 months")
                .contains("\"@type\":\"HowTo\"", "\"totalTime\":\"P18M\"", "West Sacramento")
                .contains("href=\"/resources/template-adopt-a-lot-agreement\"");
        assertThat(get("/playbooks/no-such-playbook").statusCode()).isEqualTo(404);
    }

    @Test
    void aNameNoCityHasLeadsToThoseThatComeNear() throws IOException, InterruptedException {
        assertThat(get("/peers?problem=open+data&place=Deytona").body())
                .contains("No city is called", "href=\"/peers?problem=open%20data&amp;city=dayton-oh\"")
                .contains("type its first letters");
    }

    @Test
    void marksAloneAreTheNameOfNoCity() throws IOException, InterruptedException {
        assertThat(get("/search?q=-").body()).contains("href=\"/topics\"").doesNotContain("Look for a city or state");
    }

    @Test
    void everyThingOfTheLibraryReadsWithoutJavaScript() throws IOException, InterruptedException {
        assertThat(get("/practices/sample-volunteer-cool-roofs").body())
                .contains("Sample Sunfield", "Did not work", "the insurer withdrew", "BreadcrumbList");
        assertThat(get("/resources/template-volunteer-website-decision").body())
                .contains("<table>", "<th>Question</th>", "Part 2. Choices");
        assertThat(get("/es/topics/vacant-lots").body())
                .contains("<h1>Lotes baldíos</h1>", "href=\"/es/topics/illegal-dumping\"", "DefinedTerm");
        assertThat(get("/programs/cities-of-service").body()).contains("250 cities", "252 cities", "not dated");
        for (var path : List.of("/practices/", "/resources/", "/topics/", "/programs/"))
            assertThat(get(path + "no-such-thing").statusCode()).as(path).isEqualTo(404);
    }

    @Test
    void aPlaybookTakenAlongIsTheSameAgain() throws IOException, InterruptedException {
        var slug = "turn-vacant-lots-into-community-assets";
        var ours = PlaybookMarkdown.read(
                slug + ".md", Files.readString(Path.of("resources-library/playbooks/" + slug + ".md")));
        var taken = PlaybookMarkdown.read(
                "taken.md", get("/playbooks/" + slug + ".md").body());
        assertThat(taken.warnings()).isEmpty();
        assertThat(taken.row())
                .usingRecursiveComparison()
                .ignoringFields("topics")
                .isEqualTo(ours.row());
        assertThat(taken.row().topics())
                .containsExactlyInAnyOrderElementsOf(ours.row().topics());
        assertThat(get("/playbooks/" + slug + ".json").body())
                .contains("\"stepKey\" : \"settle-access\"")
                .doesNotContain("__typename");
        assertThat(get("/playbooks/no-such-playbook.md").statusCode()).isEqualTo(404);
    }

    @Test
    void aRealBrowserFindsItsWay() throws IOException, InterruptedException {
        var visit = Map.of(
                "BASE", portal.uri("").toString(),
                "TOKEN", portal.token());
        var browser = Browser.run(visit, "npx", "--no-install", "playwright", "test");
        assertThat(browser.exit()).as(browser.report()).isZero();
    }

    @Test
    void lighthouseFindsNothingThatKeepsAnybodyOut() throws IOException, InterruptedException {
        var browser = Browser.run(
                Map.of("BASE", portal.uri("").toString()),
                "npm",
                "run",
                "--silent",
                "lighthouse",
                "--",
                "--accessibility");
        assertThat(browser.exit()).as(browser.report()).isZero();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = portal.uri(path);
        return HTTP.send(
                HttpRequest.newBuilder(uri).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
