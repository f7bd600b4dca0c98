/// Words every room speaks, and the small contracts rooms fulfil as beans. No Spring, no Neo4j, no Lucene.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.citypeers.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
