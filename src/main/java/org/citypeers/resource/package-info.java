/// Everything else worth reading: articles, templates, ordinances, case studies, with authors, topics, places, licence.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "graph", "graphql", "topic", "city", "people"})
package org.citypeers.resource;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
