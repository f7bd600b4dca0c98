package org.citypeers.web;

import java.util.Map;

/// What a page asks first, as its front end would.
record Question(String operation, String document, Map<String, Object> variables) {}
