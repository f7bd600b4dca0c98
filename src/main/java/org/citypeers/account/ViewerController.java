package org.citypeers.account;

import java.util.List;
import java.util.Optional;
import org.citypeers.graphql.Caller;
import org.citypeers.shared.Scope;
import org.citypeers.shared.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ViewerController {
    private final Tokens tokens;
    private final PersonalTokens personal;

    ViewerController(Tokens tokens, PersonalTokens personal) {
        this.tokens = tokens;
        this.personal = personal;
    }

    @QueryMapping
    Optional<Viewer> viewer(@ContextValue Viewer viewer) {
        return Optional.of(viewer).filter(caller -> !caller.isAnonymous());
    }

    @SchemaMapping
    List<Scope> scopes(Viewer viewer) {
        return viewer.scopes().stream().sorted().toList();
    }

    @SchemaMapping
    Optional<Token> token(Viewer viewer, @ContextValue(Caller.CONTEXT) Caller caller) {
        return tokens.byHash(caller.id()).filter(token -> !token.name().equals(Tokens.ADMINISTRATOR));
    }

    @SchemaMapping
    List<Token> tokens(Viewer viewer) {
        return personal.all(viewer);
    }

    @MutationMapping
    TokenCreatePayload tokenCreate(@Argument TokenCreateInput input, @ContextValue Viewer viewer) {
        return personal.create(input, viewer);
    }

    @MutationMapping
    TokenRevokePayload tokenRevoke(
            @Argument TokenRevokeInput input,
            @ContextValue Viewer viewer,
            @ContextValue(Caller.CONTEXT) Caller caller) {
        return personal.revoke(input, caller.id(), viewer);
    }
}
