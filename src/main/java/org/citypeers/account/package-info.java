/// Who is calling: tokens and what they allow; turns a request into a Viewer.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "graph", "graphql"})
package org.citypeers.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
