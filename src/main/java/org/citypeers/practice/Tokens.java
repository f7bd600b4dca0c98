package org.citypeers.practice;

import java.util.List;
import org.citypeers.shared.Viewer;

/// Visibility of a part within its whole.
final class Tokens {
    private Tokens() {}

    /// A part is never seen by more than its whole; without tokens of its own it is seen like its whole.
    static List<String> within(List<String> own, List<String> whole) {
        if (own.isEmpty()) return whole;
        if (whole.contains(Viewer.PUBLIC)) return own;
        if (own.contains(Viewer.PUBLIC)) return whole;
        var both = own.stream().filter(whole::contains).toList();
        return both.isEmpty() ? List.of(Viewer.ADMINISTRATORS) : both;
    }
}
