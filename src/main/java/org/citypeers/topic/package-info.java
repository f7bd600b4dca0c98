/// The taxonomy (SKOS): topics, challenges, and the words people use for them.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "graph", "graphql"})
package org.citypeers.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
