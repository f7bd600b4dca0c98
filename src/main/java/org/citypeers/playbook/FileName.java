package org.citypeers.playbook;

import java.util.regex.Pattern;

/// What the name of a file tells about a playbook that does not say it itself.
final class FileName {
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(md|markdown|mdown|txt)$");
    private static final Pattern NAMELESS = Pattern.compile("(?i)index|readme|_index");

    private FileName() {}

    static String id(String path) {
        return ENDING.matcher(path).replaceFirst("").replaceFirst("^[./]+", "");
    }

    /// `vacant-lots/first_steps.md` is "First steps"; a file called index bears the name of its folder.
    static String title(String path) {
        var parts = id(path).split("/");
        var name = parts[parts.length - 1];
        if (parts.length > 1 && NAMELESS.matcher(name).matches()) name = parts[parts.length - 2];
        var words = name.replaceAll("[-_]+", " ").strip();
        return words.isEmpty() ? "Playbook" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
