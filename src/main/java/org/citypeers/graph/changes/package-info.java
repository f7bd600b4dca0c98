/// The change log: what was written, in the order it was committed, for those who follow the graph.
@NullMarked
@NamedInterface("changes")
package org.citypeers.graph.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
