package org.citypeers.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.citypeers.graphql.ErrorCode;
import org.citypeers.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds out who is calling and leaves the [Viewer] in the request, as the attribute named like its class. A token
/// that does not count is refused, whatever is asked for: who believes to be signed in must not get less in silence.
final class TokenFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(TokenFilter.class);
    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;

    TokenFilter(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        if (headers.isEmpty()) {
            request.setAttribute(Viewer.class.getName(), Viewer.ANYONE);
            chain.doFilter(request, response);
            return;
        }
        Optional<Viewer> viewer;
        try {
            viewer = headers.size() == 1 ? viewer(headers.getFirst()) : Optional.empty();
        } catch (RuntimeException failure) {
            LOG.error("A token could not be checked", failure);
            Refusals.write(
                    request, response, 503, ErrorCode.INTERNAL, "the token cannot be checked just now; try again soon");
            return;
        }
        if (viewer.isEmpty()) {
            Refusals.unauthenticated(request, response, "the token is not valid here; check it, or send none");
            return;
        }
        enter(request, viewer.get());
        chain.doFilter(request, response);
    }

    private Optional<Viewer> viewer(String header) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) return Optional.empty();
        return TokenText.parsed(header.substring(SCHEME.length()).strip()).flatMap(tokens::viewer);
    }

    private static void enter(HttpServletRequest request, Viewer viewer) {
        request.setAttribute(Viewer.class.getName(), viewer);
        var scopes = viewer.scopes().stream().map(Enum::name).toArray(String[]::new);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new PreAuthenticatedAuthenticationToken(viewer.name(), "", AuthorityUtils.createAuthorityList(scopes)));
        SecurityContextHolder.setContext(context);
    }
}
