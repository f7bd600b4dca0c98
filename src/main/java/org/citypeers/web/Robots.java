package org.citypeers.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/// What programs that gather pages are told: what is not for them, and which pages there are.
@Configuration(proxyBeanMethods = false)
class Robots {
    private static final List<String> NOT_PAGES =
            List.of("/graphql", "/graphiql/", "/intake", "/es/intake", "/export/");

    @Bean
    RouterFunction<ServerResponse> forRobots(PublicAddress portal, Sitemap sitemap) {
        return RouterFunctions.route()
                .GET(
                        "/robots.txt",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.TEXT_PLAIN)
                                .body(rules(portal.prefix())))
                .GET("/sitemap.xml", request -> map(portal, sitemap, files -> Optional.of(files.index())))
                .GET("/sitemap-{number:[1-9][0-9]{0,4}}.xml", request -> {
                    int number = Integer.parseInt(request.pathVariable("number"));
                    return map(portal, sitemap, files -> files.file(number));
                })
                .build();
    }

    /// A map holds absolute addresses or none.
    private static ServerResponse map(
            PublicAddress portal, Sitemap sitemap, Function<SitemapFiles, Optional<String>> part) {
        if (portal.prefix().isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        var files = sitemap.files(portal.prefix());
        if (files.isEmpty()) return comeAgain();
        return part.apply(files.get())
                .map(Robots::xml)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ServerResponse xml(String xml) {
        return ServerResponse.ok().contentType(MediaType.APPLICATION_XML).body(xml);
    }

    private static ServerResponse comeAgain() {
        return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "30")
                .contentType(MediaType.TEXT_PLAIN)
                .body("The map is being made; ask again in half a minute.\n");
    }

    private static String rules(String portal) {
        var rules = NOT_PAGES.stream()
                .map(path -> "Disallow: " + path + "\n")
                .collect(Collectors.joining("", "User-agent: *\n", ""));
        return portal.isEmpty() ? rules : rules + "Sitemap: " + portal + "/sitemap.xml\n";
    }
}
