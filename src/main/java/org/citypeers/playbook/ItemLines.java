package org.citypeers.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The lines of an item of a numbered list without its number and indent: Markdown that stands alone.
final class ItemLines {
    private static final Pattern NUMBER = Pattern.compile("^[ \\t]*\\d{1,9}[.)](?:[ \\t]{1,4}|$)");

    private ItemLines() {}

    static List<String> of(List<String> lines) {
        var first = lines.getFirst();
        var number = NUMBER.matcher(first);
        if (!number.find()) return lines;
        var out = new ArrayList<String>();
        out.add(first.substring(number.end()));
        for (var line : lines.subList(1, lines.size())) out.add(outdented(line.replace("\t", "    "), number.end()));
        return out;
    }

    private static String outdented(String line, int width) {
        int at = 0;
        while (at < width && at < line.length() && line.charAt(at) == ' ') at++;
        return line.substring(at);
    }
}
