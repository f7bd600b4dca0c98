package org.citypeers.account;

import java.time.Instant;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// Who bears a token.
///
/// @param hash of the token, which tells bearers of the same name apart
/// @param expiresAt null when it never does
record Bearer(Viewer viewer, String hash, @Nullable Instant expiresAt) {
    boolean isValid() {
        return expiresAt == null || Instant.now().isBefore(expiresAt);
    }
}
