package org.citypeers.account;

import java.util.List;

/// There is no such token for the caller to take back.
record TokenUnknown(String message, List<String> path) {}
