/// The searches people keep, and what has come in for them since.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "graph", "graph::changes", "graphql", "library"})
package org.citypeers.alert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
