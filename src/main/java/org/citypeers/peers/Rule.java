package org.citypeers.peers;

import org.jspecify.annotations.Nullable;

/// One thing the grammar understands.
interface Rule {
    /// @param length how many words it takes, at least 1
    record Match(int length, Clause clause) {}

    /// @return null when the words from here on mean something else
    @Nullable Match at(Wording words, int at);
}
