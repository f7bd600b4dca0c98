package org.citypeers.account;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// A token as its bearer has it: `cpk_`, 32 random bytes and a CRC-32 of them, both in base 62. The prefix lets
/// scanners find one that leaked, the checksum tells a mistyped one without asking the graph.
record TokenText(String text) {
    private static final String PREFIX = "cpk_";
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int SECRET = 43;
    private static final int CHECKSUM = 6;
    private static final Pattern SHAPE = Pattern.compile(PREFIX + "[0-9A-Za-z]{" + (SECRET + CHECKSUM) + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static TokenText fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var secret = base62(new BigInteger(1, bytes), SECRET);
        return new TokenText(PREFIX + secret + checksum(secret));
    }

    /// Empty when it cannot be a token of ours.
    static Optional<TokenText> parsed(String text) {
        if (!SHAPE.matcher(text).matches()) return Optional.empty();
        var secret = text.substring(PREFIX.length(), PREFIX.length() + SECRET);
        return text.endsWith(checksum(secret)) ? Optional.of(new TokenText(text)) : Optional.empty();
    }

    /// What is stored in its place. A fast hash is enough: nobody tries out 256 random bits.
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Keeps the token out of logs.
    @Override
    public String toString() {
        return PREFIX + "…";
    }

    private static String checksum(String secret) {
        var crc = new CRC32();
        crc.update(secret.getBytes(US_ASCII));
        return base62(BigInteger.valueOf(crc.getValue()), CHECKSUM);
    }

    private static String base62(BigInteger number, int length) {
        var text = new StringBuilder(length);
        var base = BigInteger.valueOf(DIGITS.length());
        for (var rest = number; text.length() < length; rest = rest.divide(base))
            text.append(DIGITS.charAt(rest.mod(base).intValue()));
        return text.reverse().toString();
    }
}
