/// Imports and exports with a report per row; also loads the shelf, as source `shelf`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "graph",
            "graph::changes",
            "graphql",
            "topic",
            "city",
            "people",
            "program",
            "practice",
            "playbook",
            "resource"
        })
package org.citypeers.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
