package org.citypeers.practice;

/// To be completed by its room.
public record Practice(String id, String slug, String title) {}
