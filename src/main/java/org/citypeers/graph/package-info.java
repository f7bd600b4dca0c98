/// The only room that knows Neo4j: starts the embedded one or connects to a server, applies schema/graph.cypher, asks
/// Cypher, and owns the change log, what each source said, and references to what is not there yet.
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.citypeers.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
