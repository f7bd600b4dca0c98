/// The portal's pages: serves the built front end, and every first answer as text that needs no JavaScript.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "graphql"})
package org.citypeers.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
