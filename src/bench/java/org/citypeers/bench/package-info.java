/// What is measured of the whole portal, through its own doors.
@org.jspecify.annotations.NullMarked
package org.citypeers.bench;
