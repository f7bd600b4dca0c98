package org.citypeers.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param id of the token that no longer counts
record TokenRevokePayload(@Nullable String id, List<TokenUnknown> errors) {}
