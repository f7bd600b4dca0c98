/// Cities, their dated facts, and how far apart two cities are under a lens.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "graph", "graphql", "topic"})
package org.citypeers.city;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
