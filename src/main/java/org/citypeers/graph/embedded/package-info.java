/// The graph inside the portal's own process. Left out of a server build, which then holds no Neo4j.
@NullMarked
package org.citypeers.graph.embedded;

import org.jspecify.annotations.NullMarked;
