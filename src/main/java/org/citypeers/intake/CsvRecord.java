package org.citypeers.intake;

import java.util.ArrayList;
import java.util.List;

/// The cells of one record, fed line by line, because a quoted cell may hold line ends (RFC 4180). Blanks around a cell
/// belong to it only within quotes.
final class CsvRecord {
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private boolean closed;

    /// The first cell with an odd quote in it, counted from 1.
    private int odd;

    /// True when the record ends with this line.
    ///
    /// @throws IllegalArgumentException in words for the sender
    boolean ends(String line) {
        for (int at = 0; at < line.length(); at++) {
            char one = line.charAt(at);
            if (quoted) at = inside(line, at);
            else if (one == ',') endCell();
            else if (one == '"' && cell.toString().isBlank() && !closed) open();
            else if (!closed) cell.append(one);
            else if (one > ' ')
                throw new IllegalArgumentException("in cell " + (cells.size() + 1)
                        + " something follows the closing quote; write a quote inside a cell twice (\"\")");
        }
        if (quoted) cell.append('\n');
        else endCell();
        return !quoted;
    }

    List<String> cells() {
        return cells;
    }

    private void open() {
        cell.setLength(0);
        quoted = true;
    }

    private int inside(String line, int at) {
        char one = line.charAt(at);
        if (one != '"') {
            cell.append(one);
            return at;
        }
        if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
            cell.append('"');
            return at + 1;
        }
        quoted = false;
        closed = true;
        return at;
    }

    /// A lone quote is a sign for inches. Where another cell has one as well, the comma between them may have been
    /// meant to stand within quotes, and all cells behind it would shift.
    private void oddQuote() {
        if (cell.chars().filter(one -> one == '"').count() % 2 == 0) return;
        if (odd > 0)
            throw new IllegalArgumentException(
                    "in cell " + odd + " and in cell " + (cells.size() + 1)
                            + " a quote stands inside the text; put each such cell into quotes and write the quote inside it twice (\"\")");
        odd = cells.size() + 1;
    }

    private void endCell() {
        if (!closed) oddQuote();
        cells.add(closed ? cell.toString() : cell.toString().strip());
        cell.setLength(0);
        closed = false;
    }
}
