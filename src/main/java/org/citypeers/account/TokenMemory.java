package org.citypeers.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a portal remembers of tokens by their hashes, so that not every request asks the graph.
final class TokenMemory {
    /// How long a token that was taken back may still be accepted by this portal.
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private static final Duration FAMILIAR = Duration.ofHours(1);
    private static final int MOST = 10_000;

    private final Cache<String, Bearer> verified =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    /// What nobody was given: asking for it again and again does not reach the graph.
    private final Cache<String, Boolean> unknown =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    /// What counted lately: its bearers do not pay for others at their address.
    private final Cache<String, Boolean> familiar =
            Caffeine.newBuilder().expireAfterAccess(FAMILIAR).maximumSize(MOST).build();

    Optional<Bearer> bearer(String hash, Function<String, Optional<Bearer>> find) {
        var known = verified.getIfPresent(hash);
        if (known != null) return Optional.of(known);
        if (unknown.getIfPresent(hash) != null) return Optional.empty();
        var found = find.apply(hash);
        remember(hash, found.orElse(null));
        return found;
    }

    boolean isFamiliar(String hash) {
        return familiar.getIfPresent(hash) != null;
    }

    void forget(String hash) {
        verified.invalidate(hash);
    }

    void forgetAll() {
        verified.invalidateAll();
    }

    private void remember(String hash, @Nullable Bearer found) {
        if (found == null) {
            unknown.put(hash, true);
            familiar.invalidate(hash);
            return;
        }
        verified.put(hash, found);
        familiar.put(hash, true);
    }
}
