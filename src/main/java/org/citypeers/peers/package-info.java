/// Who like us solved this, and why we say so.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "graph", "graphql", "topic", "city", "people", "program", "practice", "library"
        })
package org.citypeers.peers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
