package org.citypeers.shared;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// Headers that protect who reads an answer: every answer has them, refusals that nothing of the portal sees among
/// them.
public final class ReaderProtection {
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script';"
                    // no script of the pages makes a policy, so none may
                    + " trusted-types 'none'",
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Referrer-Policy",
            "strict-origin-when-cross-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY");

    private ReaderProtection() {}

    /// Sets what is not set: a page that needs another policy has set its own.
    public static void complete(Predicate<String> isSet, BiConsumer<String, String> set) {
        HEADERS.forEach((name, value) -> {
            if (!isSet.test(name)) set.accept(name, value);
        });
    }
}
