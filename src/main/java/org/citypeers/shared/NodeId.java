package org.citypeers.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;

/// The public id of a node: its kind and 120 bits of SHA-256 over kind, first source and the id it had there,
/// so it is opaque, URL-safe and the same after every re-import.
public final class NodeId {
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 24;

    private NodeId() {}

    public static String of(String kind, String source, String id) {
        var digest = sha256().digest((kind + "\0" + source + "\0" + id).getBytes(StandardCharsets.UTF_8));
        var text = new StringBuilder(kind.length() + 1 + LENGTH).append(kind).append('_');
        for (int at = 0; at < LENGTH; at++) text.append(DIGITS.charAt(fiveBits(digest, at * 5)));
        return text.toString();
    }

    /// The kind an id speaks of, empty when the text cannot be an id of ours.
    public static Optional<String> kind(String id) {
        int cut = id.lastIndexOf('_');
        if (cut < 1 || id.length() - cut - 1 != LENGTH) return Optional.empty();
        var digits = id.substring(cut + 1);
        if (!digits.chars().allMatch(digit -> DIGITS.indexOf(digit) >= 0)) return Optional.empty();
        return Optional.of(id.substring(0, cut).toLowerCase(Locale.ROOT));
    }

    private static int fiveBits(byte[] bytes, int bit) {
        int pair = (bytes[bit / 8] & 0xff) << 8 | (bytes[bit / 8 + 1] & 0xff);
        return pair >> (11 - bit % 8) & 31;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
