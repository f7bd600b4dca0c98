package org.citypeers.practice;

import org.citypeers.shared.Texts;
import org.jspecify.annotations.Nullable;

/// Where something is told, so that a reader can follow it.
public record Citation(@Nullable String title, @Nullable String url) {
    public Citation {
        title = Texts.orNull(title);
        url = Texts.orNull(url);
    }

    void check(String path) {
        Texts.webAddress(path + ".url", url);
        if (title == null && url == null) throw new IllegalArgumentException(path + " is empty; give a title or a url");
    }
}
