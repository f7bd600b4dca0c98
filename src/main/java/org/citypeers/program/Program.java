package org.citypeers.program;

/// To be completed by its room.
public record Program(String id, String slug, String title) {}
