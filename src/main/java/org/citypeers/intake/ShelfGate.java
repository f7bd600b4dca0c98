package org.citypeers.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.citypeers.graphql.ErrorCode;
import org.citypeers.graphql.GraphQlAnswer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Until the shelf is loaded, a question is answered with "not yet": a half-filled portal would answer wrongly.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ShelfGate extends OncePerRequestFilter {
    private final ShelfStart start;

    ShelfGate(ShelfStart start) {
        this.start = start;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return start.over() || !request.getRequestURI().startsWith("/graphql");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Retry-After", "2");
        GraphQlAnswer.refuse(
                request,
                response,
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                ErrorCode.INTERNAL,
                "The portal is still loading its shelf; ask again in a few seconds.");
    }
}
