package org.citypeers.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// An ISO 8601 date known to the year, the month or the day, kept as it was given: `2014`, `2014-06`, `2014-06-30`.
public record PartialDate(@JsonValue String value) implements Comparable<PartialDate> {
    private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartialDate {
        value = value.strip();
        if (value.length() > 10 && value.charAt(10) == 'T') value = value.substring(0, 10);
        if (!SHAPE.matcher(value).matches() || !exists(value))
            throw new IllegalArgumentException(
                    "\"" + value + "\" is not a date; write 2014, 2014-06 or 2014-06-30 (ISO 8601)");
    }

    /// A year given as a number.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate of(int year) {
        return new PartialDate(String.valueOf(year));
    }

    /// The first day it can mean.
    public LocalDate firstDay() {
        return switch (value.length()) {
            case 4 -> Year.parse(value).atDay(1);
            case 7 -> YearMonth.parse(value).atDay(1);
            default -> LocalDate.parse(value);
        };
    }

    public int year() {
        return Integer.parseInt(value.substring(0, 4));
    }

    @Override
    public int compareTo(PartialDate other) {
        return value.compareTo(other.value);
    }

    /// The last day it can mean.
    public LocalDate lastDay() {
        return switch (value.length()) {
            case 4 -> Year.parse(value).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(value).atEndOfMonth();
            default -> LocalDate.parse(value);
        };
    }

    /// As it was given, so that it is the same text in an answer.
    @Override
    public String toString() {
        return value;
    }

    private static boolean exists(String value) {
        try {
            if (value.length() == 10) LocalDate.parse(value);
            if (value.length() == 7) YearMonth.parse(value);
            return true;
        } catch (DateTimeException notADay) {
            return false;
        }
    }
}
