package org.citypeers.account;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.citypeers.shared.Forbidden;
import org.citypeers.shared.Scope;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// Tokens for developers: an administrator makes one for somebody by name; whoever bears one may take it back.
@Component
class PersonalTokens {
    private static final int LONGEST_NAME = 100;
    private static final int MOST_DAYS = 366;

    private final Tokens tokens;

    PersonalTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    /// @throws Forbidden when the viewer is no administrator
    TokenCreatePayload create(TokenCreateInput input, Viewer viewer) {
        viewer.require(Scope.ADMIN);
        var errors = wrong(input);
        if (!errors.isEmpty()) return new TokenCreatePayload(null, null, errors);
        var text = tokens.create(input, Duration.ofDays(input.days()));
        return new TokenCreatePayload(tokens.token(text).orElseThrow(), text.text(), List.of());
    }

    /// @throws Forbidden when the viewer bears none
    TokenRevokePayload revoke(TokenRevokeInput input, String ownHash, Viewer viewer) {
        if (viewer.isAnonymous())
            throw new Forbidden("whoever bears a token may take it back; send it, as a bearer token", true);
        boolean gone = viewer.may(Scope.ADMIN)
                ? tokens.revokeById(input.id())
                : tokens.byHash(ownHash)
                                .filter(own -> own.id().equals(input.id()))
                                .isPresent()
                        && tokens.revokeById(input.id());
        if (gone) return new TokenRevokePayload(input.id(), List.of());
        var unknown = new TokenUnknown(
                "there is no such token that you may take back; viewer tells the ids", List.of("input", "id"));
        return new TokenRevokePayload(null, List.of(unknown));
    }

    /// @throws Forbidden when the viewer is no administrator
    List<Token> all(Viewer viewer) {
        viewer.require(Scope.ADMIN);
        return tokens.all();
    }

    private static List<TokenInputInvalid> wrong(TokenCreateInput input) {
        var wrong = new ArrayList<TokenInputInvalid>();
        if (!named(input.name()))
            wrong.add(
                    TokenInputInvalid.at("name", "say in 1 to " + LONGEST_NAME + " characters what the token is for"));
        if (input.name().strip().equalsIgnoreCase(Tokens.ADMINISTRATOR))
            wrong.add(TokenInputInvalid.at("name", "this name is the portal's own; choose another"));
        if (!named(input.holder()))
            wrong.add(TokenInputInvalid.at("holder", "say in 1 to " + LONGEST_NAME + " characters who holds it"));
        if (Set.copyOf(input.scopes()).isEmpty())
            wrong.add(TokenInputInvalid.at("scopes", "give at least one scope; READ is the least"));
        if (input.days() < 1 || input.days() > MOST_DAYS)
            wrong.add(TokenInputInvalid.at(
                    "days", "a token lives 1 to " + MOST_DAYS + " days; make a new one after that"));
        return wrong;
    }

    private static boolean named(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME;
    }
}
