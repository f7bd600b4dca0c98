package org.citypeers.alert;

/// A saved search to forget.
record SearchForgetInput(String id) {}
