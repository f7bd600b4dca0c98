package org.citypeers.account;

import java.util.List;
import java.util.Optional;
import org.citypeers.shared.Scope;
import org.citypeers.shared.Viewer;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ViewerController {
    @QueryMapping
    Optional<Viewer> viewer(@ContextValue Viewer viewer) {
        return Optional.of(viewer).filter(caller -> !caller.isAnonymous());
    }

    @SchemaMapping
    List<Scope> scopes(Viewer viewer) {
        return viewer.scopes().stream().sorted().toList();
    }
}
