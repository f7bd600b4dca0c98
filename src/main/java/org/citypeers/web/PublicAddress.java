package org.citypeers.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where readers find the portal. What a request says of it is not believed: anybody can send any `Host`.
///
/// @param publicUrl scheme and host, such as `https://peers.example.org`; without it pages name no absolute address
@ConfigurationProperties("citypeers")
record PublicAddress(@Nullable URI publicUrl) {
    PublicAddress {
        if (publicUrl != null && !isOrigin(publicUrl))
            throw new IllegalArgumentException(
                    "citypeers.public-url is %s; give scheme and host alone, such as https://peers.example.org"
                            .formatted(publicUrl));
    }

    private static boolean isOrigin(URI url) {
        return ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))
                && url.getHost() != null
                && url.getUserInfo() == null
                && (url.getRawPath().isEmpty() || url.getRawPath().equals("/"))
                && url.getRawQuery() == null
                && url.getRawFragment() == null;
    }

    /// What stands before a path in an absolute address; empty where none is known.
    String prefix() {
        return publicUrl == null ? "" : publicUrl.getScheme() + "://" + publicUrl.getRawAuthority();
    }
}
