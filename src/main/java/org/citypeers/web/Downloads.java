package org.citypeers.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A playbook or a resource to keep, made of the answer its page is made of: as the Markdown the shelf is written in,
/// and a playbook as JSON as well.
@Configuration(proxyBeanMethods = false)
class Downloads {
    private static final JsonMapper JSON = new JsonMapper();

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RouterFunction<ServerResponse> files(Pages pages) {
        var json = JSON.writerWithDefaultPrettyPrinter();
        return RouterFunctions.route()
                .add(file(pages, PlaybookPage.DOCUMENT, "playbook", "md", PlaybookText::of))
                .add(file(pages, PlaybookPage.DOCUMENT, "playbook", "json", json::writeValueAsString))
                .add(file(pages, ResourcePage.DOCUMENT, "resource", "md", ResourceText::of))
                .build();
    }

    /// @param thing what the document asks for; its page stands under this name in the plural
    private static RouterFunction<ServerResponse> file(
            Pages pages, String document, String thing, String ending, Function<JsonNode, String> writer) {
        return RouterFunctions.route()
                .GET("/" + thing + "s/{slug}." + ending, request -> {
                    var slug = request.pathVariable("slug");
                    var found = find(pages, document, slug).path(thing);
                    if (!found.isObject()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                    withoutTypes(found);
                    return answer(slug + "." + ending, writer.apply(found));
                })
                .build();
    }

    private static JsonNode find(Pages pages, String document, String slug) {
        return pages.frontEnd()
                .map(frontEnd -> pages.ask(new Question(document, frontEnd.document(document), Map.of("slug", slug))))
                .map(answer -> answer.path("data"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ServerResponse answer(String name, String text) {
        var type = name.endsWith(".json") ? "application/json" : "text/markdown";
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.parseMediaType(type), UTF_8))
                .cacheControl(CacheControl.noCache())
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename(name, UTF_8).build()))
                .body(text);
    }

    /// The names of types are for the cache of the front end.
    private static void withoutTypes(JsonNode node) {
        if (node instanceof ObjectNode object) object.remove("__typename");
        node.values().forEach(Downloads::withoutTypes);
    }
}
