package org.citypeers.shared;

import java.util.regex.Pattern;

/// What the path of a file tells when the file does not say it itself.
public final class FileName {
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(md|markdown|mdown|txt)$");
    private static final Pattern NAMELESS = Pattern.compile("(?i)index|readme|_index");

    private FileName() {}

    /// The path without its ending.
    public static String id(String path) {
        return ENDING.matcher(path).replaceFirst("").replaceFirst("^[./]+", "");
    }

    /// `vacant-lots/first_steps.md` is "First steps"; a file called index bears the name of its folder.
    public static String title(String path) {
        var parts = id(path).split("/");
        var name = parts[parts.length - 1];
        if (parts.length > 1 && NAMELESS.matcher(name).matches()) name = parts[parts.length - 2];
        var words = name.replaceAll("[-_]+", " ").strip();
        return words.isEmpty() ? "Untitled" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
