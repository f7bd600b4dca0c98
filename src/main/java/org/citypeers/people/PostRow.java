package org.citypeers.people;

import java.util.List;
import java.util.Optional;
import org.citypeers.graph.Row;
import org.citypeers.shared.Slug;
import org.citypeers.shared.Texts;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// A post as a source describes it: a role at a city, whoever holds it (Popolo Post).
///
/// @param roleConcept the kind of role, for example `Mayor`, where the role is worded otherwise
/// @param url where the office can be reached
/// @param source who says so
public record PostRow(
        String id,
        String role,
        @Nullable String roleConcept,
        @Nullable String city,
        @Nullable String organization,
        @Nullable String url,
        @Nullable String source,
        List<String> visibility,
        boolean sample)
        implements Row {
    public PostRow {
        id = Slug.checked(Optional.ofNullable(id).orElse(""));
        role = Optional.ofNullable(role).orElse("").strip();
        if (role.isEmpty()) throw new IllegalArgumentException("role is missing; every post needs one");
        roleConcept = Texts.orNull(roleConcept);
        city = Texts.orNull(city);
        organization = Texts.orNull(organization);
        if (city == null && organization == null)
            throw new IllegalArgumentException("city is missing; a post is at a city or an organization");
        url = Texts.webAddress("url", url);
        source = Texts.orNull(source);
        visibility = Texts.orNone(visibility).isEmpty() ? List.of(Viewer.PUBLIC) : List.copyOf(visibility);
    }
}
