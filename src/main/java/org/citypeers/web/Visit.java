package org.citypeers.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/// What a visitor asked a page for.
///
/// @param portal scheme and host of the portal; empty where they are not known, and addresses are relative
/// @param path path of the page without the language, such as `/playbooks/x`
/// @param names variables of the path, decoded
/// @param query parameters of the URL, decoded
/// @param makers parameters that make the page
/// @param words texts in the visitor's language
record Visit(
        String portal,
        String path,
        Map<String, String> names,
        MultiValueMap<String, String> query,
        List<Parameter> makers,
        Words words) {

    /// The variable of the path that names the page's thing.
    String slug() {
        return names.getOrDefault("slug", "");
    }

    /// The one value of a parameter, or the empty string.
    String value(String parameter) {
        var value = query.getFirst(parameter);
        return value == null ? "" : value;
    }

    List<String> values(String parameter) {
        return query.getOrDefault(parameter, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /// The page's own address, as far as it makes the page.
    Address here() {
        var made = new LinkedHashMap<String, List<String>>();
        for (var maker : makers) if (!values(maker.name()).isEmpty()) made.put(maker.name(), values(maker.name()));
        return new Address(path, made);
    }

    /// The page's own URL in a language.
    String url(Language language) {
        return url(language, Map.of());
    }

    /// The URL of the page, or of its twin, in a language.
    String url(Language language, Map<Language, String> twins) {
        var twin = twins.get(language);
        return portal + language.localize(twin == null ? here().toString() : twin);
    }
}
