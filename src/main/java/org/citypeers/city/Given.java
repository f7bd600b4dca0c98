package org.citypeers.city;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns what senders write into one form, or says in words what is wrong with it.
final class Given {
    private static final int MAX_NAME = 300;
    private static final Pattern SUBDIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9_.-]*");
    /// Kosovo has no ISO 3166-1 code; XK is the one everybody uses, GeoNames and Unicode among them.
    private static final Set<String> BEYOND_ISO = Set.of("XK");

    private Given() {}

    static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }

    static List<String> words(@Nullable List<String> list) {
        return list(list).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    static String name(@Nullable String name) {
        var checked = text(name);
        if (checked.isEmpty()) throw new IllegalArgumentException("name is missing; every city needs one");
        if (checked.length() > MAX_NAME) throw new IllegalArgumentException("name has more than 300 characters");
        return checked;
    }

    static String country(@Nullable String country, @Nullable String state) {
        var code = text(country).toUpperCase(Locale.ROOT);
        if (code.isEmpty() && !text(state).isEmpty()) return "US";
        if (code.isEmpty())
            throw new IllegalArgumentException("country is missing; give its ISO 3166-1 code, for example US");
        if (BEYOND_ISO.contains(code)
                || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)) return code;
        throw new IllegalArgumentException(
                "country \"" + country + "\" is not an ISO 3166-1 code of two letters; write for example US");
    }

    /// A code without its country gets it in front.
    static @Nullable String subdivision(@Nullable String subdivision, @Nullable String state, String country) {
        var code = text(text(subdivision).isEmpty() ? state : subdivision).toUpperCase(Locale.ROOT);
        if (code.isEmpty()) return null;
        if (code.indexOf('-') < 0) code = country + "-" + code;
        if (SUBDIVISION.matcher(code).matches()) return code;
        throw new IllegalArgumentException(
                "subdivision \"" + subdivision + "\" is not an ISO 3166-2 code; write for example US-NY");
    }

    /// In order of scheme, so that the same identifiers are the same text; flat columns fill what is not nested.
    static Map<String, String> identifiers(
            @Nullable Map<String, String> nested, @Nullable String geoid, @Nullable String geonames) {
        var all = new TreeMap<String, String>();
        put(all, "geoid", geoid);
        put(all, "geonames", geonames);
        if (nested != null) nested.forEach((scheme, value) -> put(all, scheme, value));
        return all;
    }

    static @Nullable Double degrees(String field, @Nullable Double degrees, int most) {
        if (degrees == null || Math.abs(degrees) <= most) return degrees;
        throw new IllegalArgumentException(
                field + " is " + degrees + "; it must be " + -most + " to " + most + " degrees (WGS 84)");
    }

    static @Nullable String website(@Nullable String website) {
        var address = text(website);
        if (address.isEmpty()) return null;
        if (address.matches("(?i)https?://.+")) return address;
        if (address.matches("[\\w-]+(\\.[\\w-]+)+(:\\d+)?(/.*)?")) return "https://" + address;
        throw new IllegalArgumentException(
                "website \"" + address + "\" is not a web address; it begins with https:// or http://");
    }

    static @Nullable String governmentForm(@Nullable String form) {
        if (text(form).isEmpty()) return null;
        var name = text(form).toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
        if (Arrays.stream(GovernmentForm.values()).anyMatch(one -> one.name().equals(name))) return name;
        throw new IllegalArgumentException(
                "governmentForm \"" + form + "\" is not known; write one of " + List.of(GovernmentForm.values()));
    }

    private static void put(Map<String, String> all, String scheme, @Nullable String value) {
        if (text(value).isEmpty()) return;
        var name = text(scheme).toLowerCase(Locale.ROOT);
        if (!SCHEME.matcher(name).matches())
            throw new IllegalArgumentException("identifiers holds the scheme \"" + scheme + "\"; write a plain word");
        all.put(name, name.equals("geoid") ? geoid(text(value)) : text(value));
    }

    /// A spreadsheet drops the leading zero of the states before Connecticut; a place has seven digits.
    private static String geoid(String value) {
        return value.matches("\\d{6}") ? "0" + value : value;
    }
}
