package org.citypeers.web;

import java.text.NumberFormat;
import java.util.Map;
import java.util.Optional;

/// What the portal says, in one language: the very texts of the front end, by the folder of their `messages.ts` and
/// their key, for example `library.title`.
record Words(Language language, Map<String, String> texts) {
    /// @throws IllegalArgumentException when no feature says this
    String say(String key) {
        var text = texts.get(key);
        if (text == null) throw new IllegalArgumentException("no messages.ts of the front end has the text " + key);
        return text;
    }

    /// The text, where some feature says it.
    Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /// The text with `{name}` replaced by its value.
    String say(String key, Map<String, String> values) {
        var text = say(key);
        for (var value : values.entrySet()) text = text.replace("{" + value.getKey() + "}", value.getValue());
        return text;
    }

    /// The text of the plural form of this count: `….one` or `….other`.
    String count(String key, long count) {
        var number = NumberFormat.getIntegerInstance(language.locale());
        return say(key + (count == 1 ? ".one" : ".other"), Map.of("count", number.format(count)));
    }
}
