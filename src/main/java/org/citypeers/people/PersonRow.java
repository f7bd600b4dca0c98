package org.citypeers.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citypeers.graph.Row;
import org.citypeers.shared.PartialDate;
import org.citypeers.shared.Slug;
import org.citypeers.shared.Texts;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// A person as a source describes them (Popolo Person).
///
/// @param title what they are called at work now
/// @param city where they work now, when `posts` does not say
/// @param organization likewise, when it is not a city
/// @param listed false: only administrators see the person
/// @param contactable whether the person agreed to be asked by others
/// @param url a page about them elsewhere
public record PersonRow(
        String id,
        String name,
        @Nullable String title,
        @Nullable String city,
        @Nullable String organization,
        List<Held> posts,
        List<String> topics,
        List<String> languages,
        @Nullable String bio,
        @Nullable Boolean listed,
        boolean contactable,
        @Nullable String url,
        List<String> visibility,
        boolean sample)
        implements Row {
    private static final int MAX_NAME = 300;
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)+", Pattern.CASE_INSENSITIVE);

    public PersonRow {
        id = Slug.checked(Optional.ofNullable(id).orElse(""));
        name = Optional.ofNullable(name).orElse("").strip();
        if (name.isEmpty()) throw new IllegalArgumentException("name is missing; every person needs one");
        if (name.length() > MAX_NAME) throw new IllegalArgumentException("name has more than 300 characters");
        title = Texts.orNull(title);
        city = Texts.orNull(city);
        organization = Texts.orNull(organization);
        topics = Texts.orNone(topics);
        languages = Texts.orNone(languages);
        bio = Texts.orNull(bio);
        listed = listed == null || listed;
        url = Texts.webAddress("url", url);
        visibility = Texts.orNone(visibility).isEmpty() ? List.of(Viewer.PUBLIC) : List.copyOf(visibility);
        posts = posts == null ? List.of() : List.copyOf(posts);
        for (int at = 0; at < posts.size(); at++) posts.get(at).check("posts[" + at + "]");
        withoutEmail("id", id);
        withoutEmail("name", name);
        withoutEmail("title", title);
        withoutEmail("bio", bio);
        withoutEmail("url", url);
        withoutEmail("organization", organization);
    }

    /// A post held from a day to a day.
    ///
    /// @param city reference; with neither city nor organization, those of the person
    /// @param roleConcept the kind of role, for example `Mayor`, where the role is worded otherwise
    /// @param to empty while it is held
    public record Held(
            String role,
            @Nullable String city,
            @Nullable String organization,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable String roleConcept) {
        public Held {
            role = Optional.ofNullable(role).orElse("").strip();
            city = Texts.orNull(city);
            organization = Texts.orNull(organization);
            roleConcept = Texts.orNull(roleConcept);
        }

        private void check(String path) {
            if (role.isEmpty()) throw new IllegalArgumentException(path + ".role is missing; name the post");
            if (from != null && to != null && from.firstDay().isAfter(to.lastDay()))
                throw new IllegalArgumentException(path + ": from " + from + " is after to " + to);
            withoutEmail(path + ".role", role);
            withoutEmail(path + ".organization", organization);
        }
    }

    /// All posts held, with the present one that is told by `title`, `city` and `organization` alone.
    List<Held> held() {
        var held = new ArrayList<Held>();
        for (var one : posts) held.add(one.city() == null && one.organization() == null ? placed(one) : one);
        if ((city != null || organization != null) && held.stream().noneMatch(this::isHere))
            held.add(new Held(title == null ? "Staff" : title, city, organization, null, null, null));
        return held;
    }

    private Held placed(Held one) {
        return new Held(one.role(), city, organization, one.from(), one.to(), one.roleConcept());
    }

    private boolean isHere(Held one) {
        return city != null ? city.equals(one.city()) : organization != null && organization.equals(one.organization());
    }

    private static void withoutEmail(String field, @Nullable String text) {
        if (text != null && EMAIL.matcher(text).find())
            throw new IllegalArgumentException(
                    field + " holds an e-mail address; addresses are not kept here, please remove it");
    }
}
