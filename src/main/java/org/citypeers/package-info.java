/// CityPeers: who, in a city like ours, already solved this, with what measured result, and what did they change?
@NullMarked
package org.citypeers;

import org.jspecify.annotations.NullMarked;
