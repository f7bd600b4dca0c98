package org.citypeers.web;

/// A value in an address that is nothing the portal knows.
///
/// @param parameter where it stands
/// @param sentence what is wrong with it, for its reader
record Wrong(String parameter, String value, String sentence) {}
