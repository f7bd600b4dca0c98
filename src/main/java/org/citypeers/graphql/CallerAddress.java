package org.citypeers.graphql;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/// The address a request comes from. What `X-Forwarded-For` says is believed only from proxies the operator named, and
/// only as far back as they wrote it: anybody can send the header.
final class CallerAddress {
    /// Only figures: no name is ever looked up.
    private static final Pattern FIGURES = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F.]*:[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

    private final List<IpAddressMatcher> trusted;

    /// @param proxies addresses, or networks as in `10.1.0.0/16`
    CallerAddress(List<String> proxies) {
        this.trusted = proxies.stream().map(IpAddressMatcher::new).toList();
    }

    String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        var said = said(request);
        for (int at = said.size() - 1; at >= 0 && isTrusted(address); at--) {
            if (!FIGURES.matcher(said.get(at)).matches()) break;
            address = said.get(at);
        }
        return counted(address);
    }

    private static List<String> said(HttpServletRequest request) {
        var said = new ArrayList<String>();
        for (var header : Collections.list(request.getHeaders("X-Forwarded-For")))
            for (var address : header.split(",")) said.add(address.strip());
        return said;
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(proxy -> proxy.matches(address));
    }

    /// One household holds 2^64 addresses of IP version 6, so those count as one.
    private static String counted(String address) {
        if (!FIGURES.matcher(address).matches()) return address;
        try {
            var known = InetAddress.getByName(address);
            if (known instanceof Inet6Address)
                return HexFormat.of().formatHex(Arrays.copyOf(known.getAddress(), 8)) + "/64";
            return known.getHostAddress();
        } catch (UnknownHostException unreadable) {
            return address;
        }
    }
}
