package org.citypeers.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citypeers.shared.ReaderProtection;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// Tells people who read HTML what went wrong, in the frame of the portal and with the status as it is.
@Component
class Mistakes implements ErrorViewResolver {
    private final Pages pages;

    Mistakes(Pages pages) {
        this.pages = pages;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        // only what was said for readers on purpose; what broke inside stays in the log
        var said = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_MESSAGE))
                .filter(sentence -> status.is4xxClientError())
                .map(Object::toString)
                .orElse("");
        var html = page(path, status, said);
        if (html.isEmpty()) return null;
        View view = (ignored, asked, response) -> write(response, html.get());
        return new ModelAndView(view, model);
    }

    /// Empty where the portal was built without its pages.
    Optional<String> page(String path, HttpStatus status, String said) {
        // a file is asked for by a page, never by a reader
        if (path.startsWith("/assets/")) return Optional.of("<!doctype html><title>" + status.value() + "</title>");
        return pages.frontEnd().map(frontEnd -> page(frontEnd, path, status, said));
    }

    private static String page(FrontEnd frontEnd, String path, HttpStatus status, String said) {
        var language = Language.ofPath(path);
        var words = frontEnd.words(language);
        var visit = new Visit("", language.strip(path), Map.of(), new LinkedMultiValueMap<>(), List.of(), words);
        return new Shell(frontEnd, visit).mistake(reading(status, said, words), "");
    }

    /// What is wrong and what to do, and what the portal itself says about it.
    private static Reading reading(HttpStatus status, String said, Words words) {
        if (status == HttpStatus.NOT_FOUND || status == HttpStatus.GONE) return Pages.missing(words);
        var text = "frame." + text(status);
        var details = said.isEmpty() ? List.<Block>of() : List.<Block>of(new Block.Paragraph(said));
        return new Reading(words.say(text), words.say(text + "Help"), List.of(), details, Map.of());
    }

    private static String text(HttpStatus status) {
        if (status.is5xxServerError()) return "unwell";
        return switch (status) {
            case BAD_REQUEST -> "badAddress";
            case UNAUTHORIZED, FORBIDDEN -> "notAllowed";
            case TOO_MANY_REQUESTS -> "tooMuch";
            default -> "refused";
        };
    }

    private static void write(HttpServletResponse response, String html) throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(UTF_8.name());
        response.setHeader("Cache-Control", "no-cache");
        ReaderProtection.complete(response::containsHeader, response::setHeader);
        response.getOutputStream().write(html.getBytes(UTF_8));
    }
}
