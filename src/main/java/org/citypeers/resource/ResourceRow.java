package org.citypeers.resource;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.citypeers.graph.Row;
import org.citypeers.shared.PartialDate;
import org.citypeers.shared.Slug;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// A resource as a source describes it.
///
/// @param summary null for the first sentence of the body
/// @param body Markdown or plain text, at most 900 KB; may be empty
/// @param collection what it is part of, as shown to people
/// @param language BCP 47; null when the source does not say
/// @param authors references to people
/// @param topics references
/// @param places references to cities
/// @param link where the original stands, http or https
/// @param licence SPDX id or address
/// @param reviewBy the last day on which it may be taken for current
public record ResourceRow(
        String id,
        String title,
        @Nullable String summary,
        String body,
        ResourceKind kind,
        @Nullable String collection,
        @Nullable PartialDate date,
        @Nullable String language,
        List<String> authors,
        List<String> topics,
        List<String> places,
        @Nullable String link,
        @Nullable String licence,
        @Nullable String publisher,
        @Nullable LocalDate reviewBy,
        List<String> visibility,
        boolean sample)
        implements Row {
    public static final int MAX_TITLE = 300;
    public static final int MAX_BODY_BYTES = 900 * 1024;

    public ResourceRow {
        id = Slug.checked(Optional.ofNullable(id).orElse(""));
        title = Optional.ofNullable(title).orElse("").strip();
        if (title.isEmpty()) throw new IllegalArgumentException("title is missing; every resource needs one");
        if (title.length() > MAX_TITLE) throw new IllegalArgumentException("title has more than 300 characters");
        body = Optional.ofNullable(body).orElse("").strip();
        if (body.length() > MAX_BODY_BYTES / 4 && body.getBytes(StandardCharsets.UTF_8).length > MAX_BODY_BYTES)
            throw new IllegalArgumentException("body has more than 900 KB; cut it or give a link to it");
        kind = Optional.ofNullable(kind).orElse(ResourceKind.OTHER);
        authors = orNone(authors);
        topics = orNone(topics);
        places = orNone(places);
        link = link == null || link.isBlank() ? null : checkedLink(link.strip());
        visibility = orNone(visibility).isEmpty() ? List.of(Viewer.PUBLIC) : List.copyOf(visibility);
    }

    static String checkedLink(String link) {
        try {
            var address = URI.create(link.replace(" ", "%20"));
            var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https")) && address.getRawAuthority() != null) return link;
        } catch (IllegalArgumentException broken) {
            // said below, in words
        }
        throw new IllegalArgumentException("link \"" + link + "\" is not an address that begins with http(s)://");
    }

    private static List<String> orNone(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
