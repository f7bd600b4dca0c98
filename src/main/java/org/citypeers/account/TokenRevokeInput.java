package org.citypeers.account;

/// @param id of the token to take back
record TokenRevokeInput(String id) {}
