package org.citypeers.city;

/// What one source says of a city.
///
/// @param record key of the row, see [org.citypeers.graph.Sources#key]
record Said(String record, String source, CityRow row) {}
