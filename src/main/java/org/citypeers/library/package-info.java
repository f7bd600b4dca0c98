/// Search over everything; the only room that speaks Lucene.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "graphql", "topic", "graph::changes"})
package org.citypeers.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
