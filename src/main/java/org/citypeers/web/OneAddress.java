package org.citypeers.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriUtils;

/// A page has one address; whoever writes a slash behind it, or blanks around its last name, is led there for good.
final class OneAddress {
    private OneAddress() {}

    static Optional<ServerResponse> instead(ServerRequest request) {
        var asked = request.uri();
        var query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        return meant(asked.getRawPath())
                .map(path -> ServerResponse.permanentRedirect(URI.create(path + query))
                        .build());
    }

    /// @param path as it was asked for, encoded
    /// @return the path that was meant; empty where it is the one that was asked for
    static Optional<String> meant(String path) {
        if (path.endsWith("/")) return Optional.of(path.substring(0, path.length() - 1));
        var last = path.lastIndexOf('/') + 1;
        var name = UriUtils.decode(path.substring(last), UTF_8);
        if (name.isBlank() || name.equals(name.strip())) return Optional.empty();
        return Optional.of(path.substring(0, last) + UriUtils.encodePathSegment(name.strip(), UTF_8));
    }
}
