/// People, posts (a role at a city, held or vacant), tenures (who held it from-to), consent to be contacted.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "graph", "graphql", "topic", "city"})
package org.citypeers.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
