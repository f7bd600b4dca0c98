package org.citypeers.account;

import java.time.OffsetDateTime;
import java.util.List;
import org.citypeers.shared.Scope;
import org.jspecify.annotations.Nullable;

/// A personal access token as it may be shown: everything but its text.
///
/// @param id to take it back by
/// @param holder who answers for its use; null for one of the portal's own
/// @param prefix the beginning of its text, to recognise it by
/// @param seesNetwork whether it sees what is for members of the network
/// @param expiresAt null when it never does
/// @param lastUsedAt to the hour; null before its first use
record Token(
        String id,
        String name,
        @Nullable String holder,
        String prefix,
        List<Scope> scopes,
        boolean seesNetwork,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime expiresAt,
        @Nullable OffsetDateTime lastUsedAt) {}
