package org.citypeers.shared;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Who is looking: holds visibility tokens and scopes. One may see what shares a token.
///
/// @param name the caller as shown to the caller, for example the name of a token; "anonymous" without one
/// @param tokens visibility tokens: `public`, `network`, `administrators`, `city:<id>`, `person:<id>`, `token:<id>`
/// @param scopes what the caller may do
public record Viewer(String name, Set<String> tokens, Set<Scope> scopes) {
    public static final String PUBLIC = "public";
    public static final String NETWORK = "network";

    /// What was withdrawn from everyone else's sight, such as people who do not want to be listed.
    public static final String ADMINISTRATORS = "administrators";

    private static final String PERSON = "person:";
    private static final String TOKEN = "token:";

    /// Anyone at all.
    public static final Viewer ANYONE = new Viewer("anonymous", Set.of(PUBLIC), Set.of(Scope.READ));

    public Viewer {
        tokens = Set.copyOf(tokens);
        scopes = Set.copyOf(scopes);
    }

    /// Somebody who bears a token: names of tokens are not their own, so what is the bearer's goes by the token's id.
    ///
    /// @param token its id
    public static Viewer bearing(String token, String name, Set<String> tokens, Set<Scope> scopes) {
        var all = new HashSet<>(tokens);
        all.add(TOKEN + token);
        return new Viewer(name, all, scopes);
    }

    /// Under which what is the caller's own is kept: the person, whatever token they send, or else the token.
    public String identity() {
        return first(PERSON).or(() -> first(TOKEN)).orElse(name);
    }

    private Optional<String> first(String kind) {
        return tokens.stream().filter(token -> token.startsWith(kind)).min(String::compareTo);
    }

    public boolean sees(Collection<String> visibility) {
        return visibility.stream().anyMatch(tokens::contains);
    }

    public boolean may(Scope scope) {
        return scopes.contains(scope) || scopes.contains(Scope.ADMIN);
    }

    /// @throws Forbidden when the caller may not do this
    public void require(Scope scope) {
        if (may(scope)) return;
        if (isAnonymous())
            throw new Forbidden("this needs a token with the scope " + scope + "; send one as a bearer token", true);
        throw new Forbidden("the token \"" + name + "\" lacks the scope " + scope, false);
    }

    public boolean isAnonymous() {
        return equals(ANYONE);
    }
}
