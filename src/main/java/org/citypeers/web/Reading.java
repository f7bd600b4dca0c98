package org.citypeers.web;

import java.util.List;
import java.util.Map;

/// A page as text: what every reader gets, with or without JavaScript.
///
/// @param title the page's heading, also the title of the window
/// @param lead one or two sentences: the first paragraph, and the description search engines show
/// @param trail the pages above this one, below Home, from the top
/// @param blocks the content in order
/// @param structured JSON-LD about the page's thing; empty when there is none
record Reading(String title, String lead, List<Link> trail, List<Block> blocks, Map<String, Object> structured) {
    Reading {
        trail = List.copyOf(trail);
        blocks = List.copyOf(blocks);
        structured = Map.copyOf(structured);
    }

    /// @param url a path of this portal, or an address elsewhere
    record Link(String text, String url) {}
}
