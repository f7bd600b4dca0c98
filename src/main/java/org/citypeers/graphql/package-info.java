/// What is true for every operation: errors, limits, scalars, ids and cursors, and any node by its id.
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.citypeers.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
