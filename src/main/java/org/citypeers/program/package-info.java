/// Programs and cohorts, and which cities took part when.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "graph", "graphql", "topic", "city"})
package org.citypeers.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
