package org.citypeers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.regex.Pattern;
import org.citypeers.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/// The map of a portal that knows its own address.
@PortalTest
class RobotsTests {
    private static final String PORTAL = "https://peers.example.org";
    private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");

    @Autowired
    Sitemap sitemap;

    private MockMvc robots;

    @BeforeEach
    void knowsItsAddress() {
        var known = new Robots().forRobots(new PublicAddress(URI.create(PORTAL)), sitemap);
        robots = MockMvcBuilders.routerFunctions(known).build();
    }

    @Test
    void theMapLeadsToFilesThatAreThere() throws Exception {
        assertThat(asked("/robots.txt").getContentAsString()).contains("Sitemap: " + PORTAL + "/sitemap.xml");
        // while the library is being built there is no map of it
        var index = asked("/sitemap.xml");
        for (int more = 0; index.getStatus() == 503 && more < 100; more++) {
            Thread.sleep(300);
            index = asked("/sitemap.xml");
        }
        assertThat(index.getStatus()).isEqualTo(200);
        assertThat(index.getContentAsString()).contains("<sitemapindex");
        var files = LOCATION.matcher(index.getContentAsString()).results().toList();
        for (var file : files) {
            var map = asked(file.group(1).replace(PORTAL, ""));
            assertThat(map.getStatus()).isEqualTo(200);
            assertThat(map.getContentAsString()).contains("<urlset", "<loc>" + PORTAL + "/");
        }
        assertThat(asked("/sitemap-%d.xml".formatted(files.size() + 1)).getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse asked(String path) throws Exception {
        return robots.perform(get(path)).andReturn().getResponse();
    }
}
