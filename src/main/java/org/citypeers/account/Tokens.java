package org.citypeers.account;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citypeers.graph.Graph;
import org.citypeers.shared.Scope;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// The tokens callers identify themselves with; the graph holds only their hashes.
@Component
class Tokens {
    static final String ADMINISTRATOR = "administrator";

    /// How long a token that was taken back may still be accepted by this portal.
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private static final Set<String> SEES_ALL = Set.of(Viewer.PUBLIC, Viewer.NETWORK, Viewer.ADMINISTRATORS);

    private static final String CREATE = """
            CREATE (:Token {hash: $hash, name: $name, scopes: $scopes, tokens: $visibility, createdAt: datetime()})
            """;

    private final Graph graph;
    private final Cache<String, Viewer> verified = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(10_000)
            .build();

    Tokens(Graph graph) {
        this.graph = graph;
    }

    /// Who bears this token; empty when nobody was given it, or no longer has it.
    Optional<Viewer> viewer(TokenText token) {
        var hash = token.hash();
        var known = verified.getIfPresent(hash);
        if (known != null) return Optional.of(known);
        var viewer = find(hash);
        viewer.ifPresent(found -> verified.put(hash, found));
        return viewer;
    }

    /// Makes a token; its text is nowhere but in the answer.
    ///
    /// @param name shown to the bearer and in logs
    /// @param visibility tokens of what the bearer may see
    TokenText issue(String name, Set<Scope> scopes, Set<String> visibility) {
        var token = TokenText.fresh();
        graph.run(CREATE, parameters(token, name, scopes, visibility));
        return token;
    }

    /// Takes back all tokens of this name.
    void revoke(String name) {
        graph.run("MATCH (token:Token {name: $name}) DETACH DELETE token", Map.of("name", name));
        verified.invalidateAll();
    }

    /// Makes the administrator's token in place of any there was.
    TokenText issueAdministrator() {
        var token = TokenText.fresh();
        graph.write(work -> {
            work.run("MATCH (token:Token {name: $name}) DETACH DELETE token", Map.of("name", ADMINISTRATOR));
            work.run(CREATE, parameters(token, ADMINISTRATOR, Set.of(Scope.values()), SEES_ALL));
            return token;
        });
        verified.invalidateAll();
        return token;
    }

    boolean hasAdministrator() {
        record Row(long tokens) {}
        return graph.one(
                        Row.class,
                        "MATCH (token:Token {name: $name}) RETURN count(token) AS tokens",
                        Map.of("name", ADMINISTRATOR))
                .filter(row -> row.tokens() > 0)
                .isPresent();
    }

    private static Map<String, Object> parameters(
            TokenText token, String name, Set<Scope> scopes, Set<String> visibility) {
        return Map.of(
                "hash", token.hash(),
                "name", name,
                "scopes", scopes.stream().map(Scope::name).sorted().toList(),
                "visibility", visibility.stream().sorted().toList());
    }

    private Optional<Viewer> find(String hash) {
        record Row(String name, List<String> scopes, List<String> tokens) {}
        return graph.one(Row.class, """
                MATCH (token:Token {hash: $hash})
                RETURN token.name AS name, token.scopes AS scopes, token.tokens AS tokens
                """, Map.of("hash", hash))
                .map(row -> new Viewer(row.name(), Set.copyOf(row.tokens()), scopes(row.scopes())));
    }

    private static Set<Scope> scopes(List<String> names) {
        return names.stream().map(Scope::valueOf).collect(toUnmodifiableSet());
    }
}
