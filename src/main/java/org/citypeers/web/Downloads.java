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
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A playbook to keep, made of the answer its page is made of: as the Markdown the shelf is written in, and as JSON.
@Configuration(proxyBeanMethods = false)
class Downloads {
    private static final JsonMapper JSON = new JsonMapper();

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RouterFunction<ServerResponse> playbookFiles(Pages pages) {
        return RouterFunctions.route()
                .GET("/playbooks/{slug}.md", request -> file(pages, request, "text/markdown", "md", PlaybookText::of))
                .GET(
                        "/playbooks/{slug}.json",
                        request -> file(
                                pages,
                                request,
                                "application/json",
                                "json",
                                JSON.writerWithDefaultPrettyPrinter()::writeValueAsString))
                .build();
    }

    private static ServerResponse file(
            Pages pages, ServerRequest request, String type, String ending, Function<JsonNode, String> writer) {
        var slug = request.pathVariable("slug");
        var playbook = pages.frontEnd()
                .map(frontEnd -> pages.ask(new Question(
                        PlaybookPage.DOCUMENT, frontEnd.document(PlaybookPage.DOCUMENT), Map.of("slug", slug))))
                .map(answer -> answer.path("data").path("playbook"))
                .filter(JsonNode::isObject)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        withoutTypes(playbook);
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.parseMediaType(type), UTF_8))
                .cacheControl(CacheControl.noCache())
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename(slug + "." + ending, UTF_8)
                        .build()))
                .body(writer.apply(playbook));
    }

    /// The names of types are for the cache of the front end.
    private static void withoutTypes(JsonNode node) {
        if (node instanceof ObjectNode object) object.remove("__typename");
        node.values().forEach(Downloads::withoutTypes);
    }
}
