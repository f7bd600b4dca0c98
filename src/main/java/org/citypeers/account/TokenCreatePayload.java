package org.citypeers.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param text of the token, nowhere else to be had
record TokenCreatePayload(@Nullable Token token, @Nullable String text, List<TokenInputInvalid> errors) {
    /// Keeps the token out of logs.
    @Override
    public String toString() {
        return "TokenCreatePayload[" + token + ", " + errors + "]";
    }
}
