package org.citypeers.web;

import java.util.List;

/// What the front end says about its pages.
///
/// @param paths paths of all pages, as the front end writes them
/// @param items the header's links; each name is a text of the frame
record Navigation(List<String> paths, List<Item> items) {
    record Item(String path, String name) {}
}
