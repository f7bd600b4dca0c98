/// What a city did: Practice (the idea), Implementation (a city doing it), Outcome (what was measured).
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "graph", "graph::changes", "graphql", "topic", "city", "people", "program"})
package org.citypeers.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
