package org.citypeers.shared;

import org.jspecify.annotations.Nullable;

/// Which part of a list is wanted: forward with `first` and `after`, backward with `last` and `before`.
///
/// @param size 1 to 100 items
/// @param backward true when the end of the list is wanted
/// @param cursor where to go on from, exclusive; opaque
public record Page(int size, boolean backward, @Nullable String cursor) {
    public static final int DEFAULT_SIZE = 20;
    public static final int MAX_SIZE = 100;

    /// From the four arguments of a connection field.
    ///
    /// @throws BadRequest when they contradict each other or leave 1 to 100
    public static Page of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        if (first != null && last != null) throw new BadRequest("give either first or last, not both");
        if (after != null && before != null) throw new BadRequest("give either after or before, not both");
        if (last != null && after != null) throw new BadRequest("after goes with first; use before with last");
        if (first != null && before != null) throw new BadRequest("before goes with last; use after with first");
        if (first != null) return new Page(checked("first", first), false, after);
        if (last != null) return new Page(checked("last", last), true, before);
        return before == null ? new Page(DEFAULT_SIZE, false, after) : new Page(DEFAULT_SIZE, true, before);
    }

    public static Page forward(@Nullable Integer first, @Nullable String after) {
        return of(first, after, null, null);
    }

    private static int checked(String name, int size) {
        if (size < 1 || size > MAX_SIZE) throw new BadRequest(name + " is " + size + "; it must be 1 to 100");
        return size;
    }
}
