package org.citypeers.web;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/// HTML as text: everything that comes from data passes through here.
final class Html {
    private static final JsonMapper JSON = new JsonMapper();

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\f\\r]]");

    private Html() {}

    /// Signs that no HTML may have, such as NUL, are blank.
    static String text(String text) {
        return HtmlUtils.htmlEscape(NO_TEXT.matcher(text).replaceAll(" "), "UTF-8");
    }

    /// A link, or only its text where the address is none a reader should follow, such as `javascript:`.
    static String link(String text, @Nullable String url, Language language) {
        if (url == null || !isSafe(url)) return text(text);
        var elsewhere = isOurs(url) ? "" : " rel=\"external noreferrer nofollow\"";
        return "<a href=\"" + text(language.localize(url)) + "\"" + elsewhere + ">" + text(text) + "</a>";
    }

    /// Says which language a part is written in; nothing where it is the page's.
    static String lang(@Nullable String language) {
        return language == null ? "" : " lang=\"" + text(language) + "\"";
    }

    /// Marks a part as of another language, where it is.
    static String part(String html, String lang) {
        return lang.isEmpty() ? html : "<span" + lang + ">" + html + "</span>";
    }

    /// A block of data; `<` is escaped, so that nothing in it can end the element.
    static String island(String attributes, Map<String, ?> content) {
        var json = JSON.writeValueAsString(content).replace("<", "\\u003c");
        return "<script " + attributes + ">" + json + "</script>";
    }

    /// Browsers read a backslash as a slash, so that `/\\host` leads to another host as `//host` does.
    private static boolean isOurs(String url) {
        return url.startsWith("#") || (url.startsWith("/") && !url.startsWith("//") && !url.startsWith("/\\"));
    }

    private static boolean isSafe(String url) {
        var lower = url.toLowerCase(Locale.ROOT);
        return isOurs(url) || lower.startsWith("https://") || lower.startsWith("http://");
    }
}
