package org.citypeers.library;

/// In which respect items are alike.
enum LikenessBasis {
    PROBLEM,
    CONTEXT,
    TEXT
}
