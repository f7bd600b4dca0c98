package org.citypeers.library;

enum LibraryOrder {
    RELEVANCE,
    NEWEST,
    TITLE,
    CITIES
}
