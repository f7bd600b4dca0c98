package org.citypeers.playbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The fields directly under a step's title, in a fenced block or in lines of their own, and what follows them.
///
/// @param values by name, for example `doneWhen`
/// @param rest the lines that are text
record StepFields(Map<String, Value> values, List<String> rest) {
    /// A value and the line of the file it stands on.
    record Value(String text, int line) {}

    private static final Map<String, String> NAMES = Map.of(
            "key", "key",
            "stepkey", "key",
            "requirement", "requirement",
            "owner", "owner",
            "ownerrole", "owner",
            "duration", "duration",
            "cost", "cost",
            "donewhen", "doneWhen");
    private static final Pattern OPENING = Pattern.compile("\\s*(`{3,}|~{3,})\\s*(step|yaml|yml|)\\s*");
    private static final Pattern PAIR = Pattern.compile("([A-Za-z][\\w -]{0,40}?)\\s*:(.*)");
    private static final Pattern LINE = Pattern.compile(
            "\\s*(?:\\*\\*|__)?([A-Za-z][A-Za-z -]{0,20}?)(?:\\s*:(?:\\*\\*|__)?|(?:\\*\\*|__)\\s*:)(.*)");

    /// True when this line can only belong to the fields of a step.
    static boolean isLine(String line) {
        var found = LINE.matcher(line);
        return found.matches() && NAMES.containsKey(plain(found.group(1)));
    }

    static boolean isFence(String line) {
        return OPENING.matcher(line).matches();
    }

    /// Reads the fields at the beginning of these lines.
    ///
    /// @param firstLine the line of the file the first of them is
    /// @throws IllegalArgumentException naming the line, when a block of fields is broken
    static StepFields at(List<String> lines, int firstLine, List<String> warnings) {
        var values = new LinkedHashMap<String, Value>();
        int at = afterBlank(lines, 0);
        if (at < lines.size() && isFence(lines.get(at))) {
            int end = fence(lines, at, firstLine, values, warnings);
            return new StepFields(values, lines.subList(end == at ? 0 : end, lines.size()));
        }
        for (; at < lines.size() && isLine(lines.get(at)); at = afterBlank(lines, at + 1)) {
            var found = LINE.matcher(lines.get(at));
            if (!found.matches()) break;
            put(values, found.group(1), found.group(2), firstLine + at);
        }
        return new StepFields(values, lines.subList(at, lines.size()));
    }

    /// The index after the block, or where it begins when it is plain code.
    private static int fence(
            List<String> lines, int start, int firstLine, Map<String, Value> values, List<String> warnings) {
        var opening = OPENING.matcher(lines.get(start));
        if (!opening.matches()) return start;
        int end = start + 1;
        while (end < lines.size() && !lines.get(end).strip().startsWith(opening.group(1))) end++;
        boolean step = opening.group(2).equals("step");
        var read = new LinkedHashMap<String, Value>();
        var name = "";
        for (int at = start + 1; at < end; at++) {
            var line = lines.get(at);
            if (line.isBlank() || line.strip().startsWith("#")) continue;
            var pair = PAIR.matcher(line.strip());
            boolean further = !name.isEmpty() && Character.isWhitespace(line.charAt(0)) && !indented(lines.get(start));
            if (!further && pair.matches()) {
                name = pair.group(1);
                put(read, name, pair.group(2), firstLine + at);
            } else if (further) {
                read.computeIfPresent(
                        canonical(name),
                        (key, was) -> new Value((was.text() + " " + line.strip()).strip(), was.line()));
            } else if (step) {
                throw new IllegalArgumentException(
                        "line " + (firstLine + at) + ": a step's block has lines of key: value; this one is not");
            } else {
                return start;
            }
        }
        if (!step && read.keySet().stream().noneMatch(NAMES::containsValue)) return start;
        if (step && !read.containsKey("key"))
            warnings.add("line " + (firstLine + start)
                    + ": a step's block has no key; give it one, or links to the step break when its heading changes");
        read.forEach((key, value) -> {
            if (NAMES.containsValue(key)) values.put(key, value);
            else warnings.add("line " + value.line() + ": step field \"" + key + "\" is not known");
        });
        return Math.min(end + 1, lines.size());
    }

    private static boolean indented(String line) {
        return Character.isWhitespace(line.charAt(0));
    }

    private static void put(Map<String, Value> values, String name, String text, int line) {
        var value = text.strip();
        if (value.matches("[|>][+-]?")) value = "";
        if (value.length() > 1 && value.matches("\".*\"|'.*'")) value = value.substring(1, value.length() - 1);
        values.put(canonical(name), new Value(value, line));
    }

    private static String canonical(String name) {
        return NAMES.getOrDefault(plain(name), name);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    private static int afterBlank(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) at++;
        return at;
    }
}
