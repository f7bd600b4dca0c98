/// Judged search collections, and how well a ranking does on them.
@org.jspecify.annotations.NullMarked
package org.citypeers.judged;
