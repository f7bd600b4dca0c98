package org.citypeers.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// A page on its way. Browsers ask each time whether it is still the same, and are sent it only if it is not.
final class HtmlAnswer {
    private static final MediaType TYPE = new MediaType(MediaType.TEXT_HTML, UTF_8);

    private HtmlAnswer() {}

    static ServerResponse led(Address there, Language language) {
        return ServerResponse.status(HttpStatus.FOUND)
                .location(URI.create(language.localize(there.toString())))
                .cacheControl(CacheControl.noCache())
                .build();
    }

    static ServerResponse of(HttpStatus status, String html, ServerRequest request) {
        var page = ServerResponse.status(status).contentType(TYPE).cacheControl(CacheControl.noCache());
        if (status != HttpStatus.OK) return page.body(html);
        // weak: what is sent compressed is the same page, but not the same bytes
        var tag = "W/\"" + DigestUtils.md5DigestAsHex(html.getBytes(UTF_8)) + "\"";
        return request.checkNotModified(tag).orElseGet(() -> page.eTag(tag).body(html));
    }
}
