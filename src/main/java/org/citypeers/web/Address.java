package org.citypeers.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriUtils;

/// A path of the portal, without the language, with parameters behind it; also that of a page which differs from the
/// one that is read in some of them.
record Address(String path, Map<String, List<String>> parameters) {
    Address {
        parameters = new LinkedHashMap<>(parameters);
    }

    static Address of(String path) {
        return new Address(path, Map.of());
    }

    Address with(String parameter, String value) {
        var changed = new LinkedHashMap<>(parameters);
        changed.put(parameter, List.of(value));
        return new Address(path, changed);
    }

    Address without(String... names) {
        var changed = new LinkedHashMap<>(parameters);
        for (var name : names) changed.remove(name);
        return new Address(path, changed);
    }

    /// Without one of the values of a parameter.
    Address withoutValue(String parameter, String value) {
        var changed = new LinkedHashMap<>(parameters);
        changed.computeIfPresent(
                parameter,
                (name, values) ->
                        values.stream().filter(other -> !other.equals(value)).toList());
        return new Address(path, changed);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        parameters.forEach((name, values) -> values.forEach(value -> text.append(text.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(UriUtils.encode(value, UTF_8))));
        return path + text;
    }
}
