package org.citypeers.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A page as text: what every reader gets, with or without JavaScript.
///
/// @param title the page's heading
/// @param windowTitle the title of the window; the heading, where that tells the page from others
/// @param lead one or two sentences: the first paragraph, and the description search engines show
/// @param language of title and lead, where it is not the page's
/// @param twins paths of what says the same in a language, where that is a page of its own
/// @param trail the pages above this one, below Home, from the top
/// @param blocks the content in order
/// @param structured JSON-LD about the page's thing; empty when there is none
record Reading(
        String title,
        String windowTitle,
        String lead,
        @Nullable String language,
        Map<Language, String> twins,
        List<Link> trail,
        List<Block> blocks,
        Map<String, Object> structured) {
    Reading {
        twins = Map.copyOf(twins);
        trail = List.copyOf(trail);
        blocks = List.copyOf(blocks);
        structured = Map.copyOf(structured);
    }

    Reading(String title, String lead, List<Link> trail, List<Block> blocks, Map<String, Object> structured) {
        this(title, title, lead, null, Map.of(), trail, blocks, structured);
    }

    Reading called(String windowTitle) {
        return new Reading(title, windowTitle, lead, language, twins, trail, blocks, structured);
    }

    /// @param written the language of title and lead; null where it is the page's
    Reading in(@Nullable String written) {
        return new Reading(title, windowTitle, lead, written, twins, trail, blocks, structured);
    }

    Reading withTwins(Map<Language, String> paths) {
        return new Reading(title, windowTitle, lead, language, paths, trail, blocks, structured);
    }

    /// @param url a path of this portal, or an address elsewhere
    record Link(String text, String url) {}
}
