/// Step-by-step guides and their immutable versions.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "graph", "graphql", "topic", "practice"})
package org.citypeers.playbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
