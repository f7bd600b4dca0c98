package org.citypeers.people;

/// To be completed by its room.
public record Person(String id, String slug, String name) {}
