package org.citypeers.city;

/// To be completed by its room.
public record City(String id, String slug, String name) {}
