package org.citypeers.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.citypeers.graphql.AddressBudget;
import org.citypeers.graphql.Caller;
import org.citypeers.graphql.ErrorCode;
import org.citypeers.shared.Scope;
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
/// A token that is not known here costs its address something before the graph is asked for it.
final class TokenFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(TokenFilter.class);
    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final AddressBudget budget;

    TokenFilter(Tokens tokens, AddressBudget budget) {
        this.tokens = tokens;
        this.budget = budget;
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
        var text = headers.size() == 1 ? text(headers.getFirst()) : Optional.<TokenText>empty();
        if (text.filter(tokens::isFamiliar).isEmpty()) {
            var spent = budget.charge(request);
            if (spent.isPresent()) {
                Refusals.tooMany(request, response, spent.get());
                return;
            }
        }
        Optional<Bearer> bearer;
        try {
            bearer = text.flatMap(one -> tokens.bearer(one.hash()));
        } catch (RuntimeException failure) {
            LOG.error("A token could not be checked", failure);
            Refusals.write(
                    request, response, 503, ErrorCode.INTERNAL, "the token cannot be checked just now; try again soon");
            return;
        }
        if (bearer.isEmpty()) {
            Refusals.unauthenticated(request, response, "the token is not valid here; check it, or send none");
            return;
        }
        enter(request, bearer.get());
        chain.doFilter(request, response);
    }

    private static Optional<TokenText> text(String header) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) return Optional.empty();
        return TokenText.parsed(header.substring(SCHEME.length()).strip());
    }

    private static void enter(HttpServletRequest request, Bearer bearer) {
        var viewer = bearer.viewer();
        request.setAttribute(Caller.ATTRIBUTE, Caller.withToken(bearer.hash(), viewer.may(Scope.ADMIN)));
        request.setAttribute(Viewer.class.getName(), viewer);
        var scopes = viewer.scopes().stream().map(Enum::name).toArray(String[]::new);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new PreAuthenticatedAuthenticationToken(viewer.name(), "", AuthorityUtils.createAuthorityList(scopes)));
        SecurityContextHolder.setContext(context);
    }
}
