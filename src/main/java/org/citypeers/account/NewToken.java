package org.citypeers.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.citypeers.shared.NodeId;
import org.citypeers.shared.Scope;
import org.jspecify.annotations.Nullable;

/// What the graph keeps of a token that is made: never its text.
final class NewToken {
    static final String CREATE = """
            CREATE (:Token {
              hash: $hash, id: $id, name: $name, holder: $holder, prefix: $prefix, scopes: $scopes, tokens: $visibility,
              createdAt: datetime(),
              expiresAt: CASE WHEN $days IS NULL THEN null ELSE datetime() + duration({days: $days}) END})
            """;

    /// The beginning of a token that is kept in the clear; the 41 characters after it are 208 random bits and a check.
    private static final int SHOWN = 12;

    private NewToken() {}

    /// Of a token that belongs to nobody and has no end, unless `holder` and `days` are put in.
    ///
    /// @param visibility tokens of what the bearer may see
    static Map<String, @Nullable Object> parameters(
            TokenText token, String name, Set<Scope> scopes, Set<String> visibility) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("hash", token.hash());
        parameters.put("id", NodeId.of("token", "portal", token.hash()));
        parameters.put("prefix", token.text().substring(0, SHOWN));
        parameters.put("name", name);
        parameters.put("holder", null);
        parameters.put("days", null);
        parameters.put("scopes", scopes.stream().map(Scope::name).sorted().toList());
        parameters.put("visibility", visibility.stream().sorted().toList());
        return parameters;
    }
}
