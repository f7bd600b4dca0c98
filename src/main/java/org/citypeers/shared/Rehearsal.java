package org.citypeers.shared;

import java.util.List;

/// What a room does for itself before the portal calls itself ready, because whoever asks it first would wait too long.
/// Nobody is shown anything, and nothing is counted.
public interface Rehearsal {
    /// @param words some questions that the library has something for
    /// @throws TimedOut when it still takes longer than it may
    void play(List<String> words);
}
