package org.citypeers.shared;

/// What the Markdown parser can be given. For every `<` that is never closed, and every line that ends in a
/// backslash, it looks through the rest of the paragraph again: a megabyte of them keeps it busy for hours. So they
/// are counted first.
public final class ParserPatience {
    /// Signs looked through again, in one paragraph: some tenths of a second.
    private static final long MOST = 50_000_000;

    private ParserPatience() {}

    /// Whether the parser reads this in good time.
    public static boolean suffices(String markdown) {
        int from = 0;
        while (from < markdown.length()) {
            int end = markdown.indexOf("\n\n", from);
            if (end < 0) end = markdown.length();
            if (returns(markdown, from, end) * (end - from) > MOST) return false;
            from = end + 2;
        }
        return true;
    }

    private static long returns(String text, int from, int end) {
        long returns = 0;
        boolean open = false;
        for (int at = from; at < end; at++) {
            char sign = text.charAt(at);
            if (sign == '\n' && at > from && text.charAt(at - 1) == '\\') returns++;
            if (sign == '>') open = false;
            if (sign != '<') continue;
            if (open) returns++;
            open = true;
        }
        return returns;
    }
}
