package org.citypeers.web;

import java.net.URI;
import java.util.Map;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;

/// Whoever shortens the address of a playbook to `/playbooks` wants all of them: as long as there is no page of its
/// own for that, it is a search for the kind.
final class Kinds {
    private static final Map<String, String> ALL =
            Map.of("/playbooks", "PLAYBOOK", "/practices", "PRACTICE", "/resources", "RESOURCE");

    private Kinds() {}

    static void route(RouterFunctions.Builder routes) {
        ALL.forEach((path, kind) -> {
            for (var language : Language.values()) {
                var here = language.localize(path);
                routes.route(
                        WebConfiguration.read(here).or(WebConfiguration.read(here + "/")),
                        request -> ServerResponse.temporaryRedirect(search(language, kind, request))
                                .build());
            }
        });
    }

    /// What else the address asks for goes along.
    private static URI search(Language language, String kind, ServerRequest request) {
        return UriComponentsBuilder.fromPath(language.localize("/search"))
                .query(request.uri().getRawQuery())
                .replaceQueryParam("kind", kind)
                .replaceQueryParam("after")
                .build(true)
                .toUri();
    }
}
