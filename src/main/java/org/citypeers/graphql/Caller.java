package org.citypeers.graphql;

import jakarta.servlet.http.HttpServletRequest;

/// Whom the portal counts an operation for: the bearer of a token, or everybody at an address.
///
/// @param id of the token, or the address; never shown
/// @param hasToken false for an address
/// @param unlimited true for the administrator, who has no budget
public record Caller(String id, boolean hasToken, boolean unlimited) {
    /// Where the account room leaves the bearer of a token, as an attribute of the HTTP request.
    public static final String ATTRIBUTE = Caller.class.getName();

    /// `@ContextValue(Caller.CONTEXT) Caller caller` in controllers.
    public static final String CONTEXT = "caller";

    /// @param id of the token
    public static Caller withToken(String id, boolean unlimited) {
        return new Caller(id, true, unlimited);
    }

    static Caller of(HttpServletRequest request, CallerAddress addresses) {
        if (request.getAttribute(ATTRIBUTE) instanceof Caller bearer) return bearer;
        return new Caller(addresses.of(request), false, false);
    }
}
