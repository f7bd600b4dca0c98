package org.citypeers.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Answers for a page: asks its question in process, writes the reading, and encloses the answer for React.
@Component
class Pages {
    private final Optional<FrontEnd> frontEnd = FrontEnd.read();
    private final InProcess api;

    Pages(InProcess api) {
        this.api = api;
    }

    Optional<FrontEnd> frontEnd() {
        return frontEnd;
    }

    ServerResponse answer(PortalPage page, FrontEnd frontEnd, ServerRequest request) {
        var visit = visit(frontEnd, request);
        var shell = new Shell(frontEnd, visit);
        var question = page.document().map(name -> new Question(name, frontEnd.document(name), page.variables(visit)));
        var answer = question.map(this::ask);
        var data = answer.map(whole -> whole.path("data")).orElse(MissingNode.getInstance());
        var island = question.map(asked -> Html.island(
                        "type=\"application/json\" id=\"first-answer\"",
                        Map.of(
                                "operation", asked.operation(),
                                "variables", asked.variables(),
                                "answer", Map.of("data", data))))
                .orElse("");
        return page.read(data, visit)
                .map(reading -> html(HttpStatus.OK, shell.page(reading, island)))
                .orElseGet(() -> html(HttpStatus.NOT_FOUND, shell.mistake(missing(visit.words()), island)));
    }

    static Reading missing(Words words) {
        var search = new Block.Item(words.say("frame.search"), "/search");
        return new Reading(
                words.say("frame.notFound"),
                words.say("frame.notFoundHelp"),
                List.of(),
                List.of(new Block.Items(List.of(search))),
                Map.of());
    }

    static ServerResponse html(HttpStatus status, String html) {
        return ServerResponse.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, UTF_8))
                .cacheControl(CacheControl.noCache())
                .body(html);
    }

    /// Broken is never shown as empty: a page whose question failed has the status of the failure.
    JsonNode ask(Question question) {
        var answer = api.ask(question);
        if (!answer.path("data").isObject() || answer.has("errors")) {
            var error = answer.path("errors").path(0);
            var bad = List.of("BAD_REQUEST", "COST_LIMIT")
                    .contains(error.path("extensions").path("code").asString(""));
            throw new ResponseStatusException(
                    bad ? HttpStatus.BAD_REQUEST : HttpStatus.SERVICE_UNAVAILABLE,
                    error.path("message").asString("the page's question failed"));
        }
        return answer;
    }

    private static Visit visit(FrontEnd frontEnd, ServerRequest request) {
        var path = request.uri().getRawPath();
        var language = Language.ofPath(path);
        var address = UriComponentsBuilder.fromUri(request.uri())
                .replacePath(null)
                .replaceQuery(null)
                .fragment(null)
                .toUriString();
        return new Visit(
                address, language.strip(path), request.pathVariables(), request.params(), frontEnd.words(language));
    }
}
