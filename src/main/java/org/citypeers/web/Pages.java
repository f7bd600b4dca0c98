package org.citypeers.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Answers for a page: asks its question in process, writes the reading, and encloses the answer for React.
@Component
class Pages {
    private final Optional<FrontEnd> frontEnd = FrontEnd.read();
    private final InProcess api;
    private final Choices choices;
    private final PublicAddress portal;

    Pages(InProcess api, Choices choices, PublicAddress portal) {
        this.api = api;
        this.choices = choices;
        this.portal = portal;
    }

    Optional<FrontEnd> frontEnd() {
        return frontEnd;
    }

    ServerResponse answer(PortalPage page, FrontEnd frontEnd, ServerRequest request) {
        var visit = visit(page, frontEnd, request);
        var shell = new Shell(frontEnd, visit);
        var wrong = choices.wrong(visit);
        if (!wrong.isEmpty()) return mistake(wrong, List.of(), shell, request);
        var question = page.document().map(name -> new Question(name, frontEnd.document(name), page.variables(visit)));
        var answer = question.map(api::ask);
        var data = answer.map(whole -> whole.path("data")).orElse(MissingNode.getInstance());
        var said = answer.map(Pages::said).orElse(List.of());
        if (answer.filter(Pages::isReadersMistake).isPresent())
            return page.nothingAsked(data, said, visit)
                    .map(reading -> HtmlAnswer.of(HttpStatus.OK, shell.page(reading, ""), request))
                    .orElseGet(() -> mistake(page.refused(data, said, visit), said, shell, request));
        answer.ifPresent(Pages::complete);
        var unknown = page.unknown(data, visit);
        if (!unknown.isEmpty()) return mistake(unknown, said, shell, request);
        var meant = page.meant(data, visit);
        if (meant.isPresent()) return HtmlAnswer.led(meant.get(), visit.words().language());
        var island = question.map(asked -> Html.island(
                        "type=\"application/json\" id=\"first-answer\"",
                        Map.of(
                                "operation", asked.operation(),
                                "variables", asked.variables(),
                                "answer", Map.of("data", data))))
                .orElse("");
        return page.read(data, visit)
                .map(reading -> HtmlAnswer.of(HttpStatus.OK, shell.page(reading, island), request))
                .orElseGet(() ->
                        HtmlAnswer.of(HttpStatus.NOT_FOUND, shell.mistake(missing(visit.words()), island), request));
    }

    private static ServerResponse mistake(List<Wrong> wrong, List<String> said, Shell shell, ServerRequest request) {
        var reading = BadAddress.reading(wrong, said, shell.visit());
        return HtmlAnswer.of(HttpStatus.BAD_REQUEST, shell.mistake(reading, ""), request);
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

    /// Broken is never shown as empty: a page whose question failed has the status of the failure.
    JsonNode ask(Question question) {
        var answer = api.ask(question);
        complete(answer);
        return answer;
    }

    private static void complete(JsonNode answer) {
        if (answer.path("data").isObject() && !answer.has("errors")) return;
        throw new ResponseStatusException(
                isReadersMistake(answer) ? HttpStatus.BAD_REQUEST : HttpStatus.SERVICE_UNAVAILABLE,
                answer.path("errors").path(0).path("message").asString("the page's question failed"));
    }

    private static List<String> said(JsonNode answer) {
        return Nodes.stream(answer.path("errors"))
                .map(error -> error.path("message").asString(""))
                .distinct()
                .toList();
    }

    private static boolean isReadersMistake(JsonNode answer) {
        var code = answer.path("errors").path(0).path("extensions").path("code");
        return List.of("BAD_REQUEST", "COST_LIMIT").contains(code.asString(""));
    }

    private Visit visit(PortalPage page, FrontEnd frontEnd, ServerRequest request) {
        var path = request.uri().getRawPath();
        var language = Language.ofPath(path);
        return new Visit(
                portal.prefix(),
                language.strip(path),
                request.pathVariables(),
                request.params(),
                page.parameters(),
                frontEnd.words(language));
    }
}
