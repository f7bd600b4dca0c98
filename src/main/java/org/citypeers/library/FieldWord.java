package org.citypeers.library;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words that have to stand in one field, asked for as in `title:gardens` or `city:"San José"`. Only the names of
/// [Field] mean that; whatever else has a colon in it is text.
///
/// @param words at least one
/// @param excluded asked for with a minus: must not stand there
/// @param start where it stands in the question
/// @param end behind it
record FieldWord(Field field, List<Word> words, boolean excluded, int start, int end) {
    /// What can be asked for by name.
    enum Field {
        TITLE,
        SUMMARY,
        PROBLEM,
        STEP,
        CITY,
        TOPIC
    }

    private static final Pattern ASKED = Pattern.compile(
            "(?<!\\S)(-?)(title|summary|problem|step|city|topic):(\"[^\"]*\"|\\S+)", Pattern.CASE_INSENSITIVE);

    /// As it was asked for, without a minus.
    String text() {
        return field.name().toLowerCase(Locale.ROOT) + ":" + said();
    }

    String said() {
        return words.stream().map(Word::text).collect(joining(" "));
    }

    /// Those of a question, outside of quotes; what has no word behind its colon is text.
    static List<FieldWord> in(String text) {
        var found = new ArrayList<FieldWord>();
        var asked = ASKED.matcher(text);
        int quotes = 0;
        int counted = 0;
        while (asked.find()) {
            for (; counted < asked.start(); counted++) if (Words.isQuote(text.charAt(counted))) quotes++;
            if (quotes % 2 != 0) continue;
            counted = asked.end();
            var words = Words.analysed(text, asked.start(3), asked.end(3));
            if (words.isEmpty()) continue;
            var field = Field.valueOf(asked.group(2).toUpperCase(Locale.ROOT));
            found.add(new FieldWord(field, words, !asked.group(1).isEmpty(), asked.start(), asked.end()));
        }
        return found;
    }
}
