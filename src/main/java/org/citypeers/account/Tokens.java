package org.citypeers.account;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citypeers.graph.Graph;
import org.citypeers.graphql.Caller;
import org.citypeers.graphql.CallerStanding;
import org.citypeers.shared.Scope;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The tokens callers identify themselves with; the graph holds only their hashes.
@Component
class Tokens implements CallerStanding {
    static final String ADMINISTRATOR = "administrator";

    private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);

    private static final Set<String> SEES_ALL = Set.of(Viewer.PUBLIC, Viewer.NETWORK, Viewer.ADMINISTRATORS);

    private static final String SHOW = """
            RETURN token.id AS id, token.name AS name, token.holder AS holder, token.prefix AS prefix,
              token.scopes AS scopes, 'network' IN token.tokens AS seesNetwork,
              token.createdAt AS createdAt, token.expiresAt AS expiresAt, token.lastUsedAt AS lastUsedAt
            ORDER BY createdAt DESC, id
            """;

    private final Graph graph;
    private final TokenMemory memory = new TokenMemory();

    Tokens(Graph graph) {
        this.graph = graph;
    }

    /// Who bears this token; empty when nobody was given it, or no longer has it.
    Optional<Viewer> viewer(TokenText token) {
        return bearer(token.hash()).map(Bearer::viewer);
    }

    Optional<Bearer> bearer(String hash) {
        return memory.bearer(hash, this::find).filter(Bearer::isValid);
    }

    /// Whether it counted lately, as far as this portal knows without asking the graph.
    boolean isFamiliar(TokenText token) {
        return memory.isFamiliar(token.hash());
    }

    @Override
    public boolean holds(Caller caller) {
        return !caller.hasToken() || bearer(caller.id()).isPresent();
    }

    /// Makes a token for somebody; its text is nowhere but in the answer.
    TokenText create(TokenCreateInput wish, Duration life) {
        var sees = wish.seesNetwork() ? Set.of(Viewer.PUBLIC, Viewer.NETWORK) : Set.of(Viewer.PUBLIC);
        var visibility = wish.scopes().contains(Scope.ADMIN) ? SEES_ALL : sees;
        var token = TokenText.fresh();
        var parameters = NewToken.parameters(token, wish.name().strip(), Set.copyOf(wish.scopes()), visibility);
        parameters.put("holder", wish.holder().strip());
        parameters.put("days", life.toDays());
        graph.run(NewToken.CREATE, parameters);
        return token;
    }

    /// Makes a token without an end; its text is nowhere but in the answer.
    ///
    /// @param name shown to the bearer and in logs
    /// @param visibility tokens of what the bearer may see
    TokenText issue(String name, Set<Scope> scopes, Set<String> visibility) {
        var token = TokenText.fresh();
        graph.run(NewToken.CREATE, NewToken.parameters(token, name, scopes, visibility));
        return token;
    }

    /// Takes back all tokens of this name.
    void revoke(String name) {
        graph.run("MATCH (token:Token {name: $name}) DETACH DELETE token", Map.of("name", name));
        memory.forgetAll();
    }

    /// Takes one back; the administrator's own goes only with its file.
    ///
    /// @return false when there is none
    boolean revokeById(String id) {
        record Row(String hash) {}
        var gone = graph.write(work -> work.all(Row.class, """
                MATCH (token:Token {id: $id})
                WHERE token.name <> $administrator
                WITH token, token.hash AS hash
                DETACH DELETE token
                RETURN hash""", Map.of("id", id, "administrator", ADMINISTRATOR)))
                .value();
        gone.forEach(row -> memory.forget(row.hash()));
        return !gone.isEmpty();
    }

    /// Makes the administrator's token in place of any there was.
    TokenText issueAdministrator() {
        var token = TokenText.fresh();
        graph.write(work -> {
            work.run("MATCH (token:Token {name: $name}) DETACH DELETE token", Map.of("name", ADMINISTRATOR));
            work.run(NewToken.CREATE, NewToken.parameters(token, ADMINISTRATOR, Set.of(Scope.values()), SEES_ALL));
            return token;
        });
        memory.forgetAll();
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

    Optional<Token> token(TokenText text) {
        return byHash(text.hash());
    }

    Optional<Token> byHash(String hash) {
        return graph.one(
                Token.class,
                "MATCH (token:Token {hash: $hash})\nWHERE token.id IS NOT NULL\n" + SHOW,
                Map.of("hash", hash));
    }

    /// All that were made for somebody, newest first.
    List<Token> all() {
        return graph.all(Token.class, "MATCH (token:Token)\nWHERE token.holder IS NOT NULL\n" + SHOW, Map.of());
    }

    /// The administrator's token goes by its name, because it is made anew when its file is lost.
    private Optional<Bearer> find(String hash) {
        record Row(
                String identity,
                String name,
                List<String> scopes,
                List<String> tokens,
                @Nullable OffsetDateTime expiresAt,
                boolean usedLately) {}
        var row = graph.one(Row.class, """
                MATCH (token:Token {hash: $hash})
                RETURN coalesce(CASE WHEN token.name <> $administrator THEN token.id END, token.name) AS identity,
                  token.name AS name, token.scopes AS scopes, token.tokens AS tokens, token.expiresAt AS expiresAt,
                  coalesce(token.lastUsedAt > datetime() - duration({hours: 1}), false) AS usedLately
                """, Map.of("hash", hash, "administrator", ADMINISTRATOR));
        if (row.isPresent() && !row.get().usedLately()) noteUse(hash);
        return row.map(one -> new Bearer(
                Viewer.bearing(one.identity(), one.name(), Set.copyOf(one.tokens()), scopes(one.scopes())),
                hash,
                one.expiresAt() == null ? null : one.expiresAt().toInstant()));
    }

    /// A reader is not turned away because nothing can be written just now.
    private void noteUse(String hash) {
        try {
            graph.run("MATCH (token:Token {hash: $hash}) SET token.lastUsedAt = datetime()", Map.of("hash", hash));
        } catch (RuntimeException failure) {
            LOG.warn("It cannot be noted that a token was used: {}", failure.toString());
        }
    }

    private static Set<Scope> scopes(List<String> names) {
        return names.stream().map(Scope::valueOf).collect(toUnmodifiableSet());
    }
}
