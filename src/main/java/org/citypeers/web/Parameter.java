package org.citypeers.web;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A parameter that makes a page: with another value of it, the page is another one with an address of its own.
///
/// @param name as the address has it
/// @param label text that says what it is; empty where anything may stand
/// @param choices type of the contract whose values it may have, or `LANGUAGES`; empty where anything may stand
/// @param form what a value looks like; its first group is one of the choices
record Parameter(String name, String label, String choices, Pattern form) {
    /// No type of the contract: what the Java platform knows as a language.
    static final String LANGUAGES = "languages";

    private static final Pattern WHOLE = Pattern.compile("(.+)");

    /// Parameters that may say anything.
    static Stream<Parameter> open(String... names) {
        return Stream.of(names).map(name -> new Parameter(name, "", "", WHOLE));
    }

    /// Languages by their tag of BCP 47.
    static Parameter language(String name, String label) {
        return new Parameter(name, label, LANGUAGES, WHOLE);
    }

    static Parameter choice(String name, String label, String choices) {
        return new Parameter(name, label, choices, WHOLE);
    }
}
