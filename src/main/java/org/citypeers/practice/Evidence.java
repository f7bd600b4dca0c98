package org.citypeers.practice;

/// What is publicly known of a practice.
///
/// @param sentence the level in words, with the cities it rests on
/// @param cities how many cities it is publicly known from, planned ones included
record Evidence(EvidenceLevel level, String sentence, int cities) {}
