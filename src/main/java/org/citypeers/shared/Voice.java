package org.citypeers.shared;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/// What a room says to people, in one language: the templates stand in `sentences.properties` beside its classes, and
/// for other languages in `sentences_es.properties`, under keys named by what they say.
///
/// @param room a class of the room
public record Voice(Class<?> room, Tongue tongue) {
    /// Whoever runs the portal in another language gets English for English all the same.
    private static final ResourceBundle.Control THIS_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// @param with what stands in the places of the template ([MessageFormat]); numbers come as the language writes
    /// them
    /// @throws java.util.MissingResourceException when the room has no such template
    public String say(String key, Object... with) {
        var templates = ResourceBundle.getBundle(room.getPackageName() + ".sentences", tongue.locale(), THIS_LANGUAGE);
        return new MessageFormat(templates.getString(key), tongue.locale()).format(with);
    }
}
