package org.citypeers.web;

import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/// What a visitor asked a page for.
///
/// @param address scheme, host and port of the portal as the visitor calls it, without a slash at the end
/// @param path path of the page without the language, such as `/playbooks/x`
/// @param names variables of the path, decoded
/// @param query parameters of the URL, decoded
/// @param words texts in the visitor's language
record Visit(String address, String path, Map<String, String> names, MultiValueMap<String, String> query, Words words) {

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

    /// The page's own URL in a language.
    String url(Language language) {
        return url(language, Map.of());
    }

    /// The URL of the page, or of its twin, in a language.
    String url(Language language, Map<Language, String> twins) {
        return address + language.localize(twins.getOrDefault(language, path));
    }
}
