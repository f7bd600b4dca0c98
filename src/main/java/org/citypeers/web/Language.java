package org.citypeers.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The languages of the portal. Pages in English stand at the root, others under their tag.
enum Language {
    EN("en", "", "English"),
    ES("es", "/es", "Español");

    /// First segments that have no language. Files are sent to `/intake/…`, which nothing links to.
    private static final Set<String> NOT_PAGES =
            Set.of("graphql", "graphiql", "docs", "assets", "export", "intake-contract");

    private final String tag;
    private final String base;
    private final String ownName;

    Language(String tag, String base, String ownName) {
        this.tag = tag;
        this.base = base;
        this.ownName = ownName;
    }

    /// The language of a tag, where the portal speaks it.
    static Optional<Language> of(String tag) {
        return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    static Language ofPath(String path) {
        return path.equals(ES.base) || path.startsWith(ES.base + "/") ? ES : EN;
    }

    /// The path without the language.
    String strip(String path) {
        var rest = path.substring(base.length());
        return rest.isEmpty() ? "/" : rest;
    }

    /// A path of a page as it stands in this language; everything else stays as it is.
    String localize(String url) {
        if (!url.startsWith("/") || NOT_PAGES.contains(url.split("[/?#]", 3)[1])) return url;
        if (base.isEmpty()) return url;
        return url.equals("/") ? base : base + url;
    }

    /// How numbers are written: Spanish as in the Americas, as the front end has it.
    Locale locale() {
        return Locale.of(tag, "US");
    }

    /// The `lang` of a part that is written in `written`, or in English where nothing says in what; null where that is
    /// the language of the page.
    @Nullable String ofPart(String written) {
        var language = written.isEmpty() ? EN.tag : written;
        return language.split("-")[0].equals(tag) ? null : language;
    }

    String tag() {
        return tag;
    }

    String ownName() {
        return ownName;
    }
}
