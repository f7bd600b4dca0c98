package org.citypeers.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.citypeers.shared.BadRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Opaque keyset cursors: the sort values of the item they stand behind, so a page stays right when items come and go.
/// They are signed together with the name of their list: nobody sends a list to a place it was not at, nor to one of
/// another list.
public final class Cursors {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Object>> VALUES = new TypeReference<>() {};
    private static final String SIGNED_BY = "HmacSHA256";

    /// A cursor opens nothing that the caller could not ask for, so 64 bits of a signature are plenty.
    private static final int SIGNATURE = 8;

    private static volatile SecretKeySpec key = key(new SecureRandom().generateSeed(32));

    private Cursors() {}

    /// @param secret 32 bytes or more
    static void signWith(byte[] secret) {
        if (secret.length < 32) throw new IllegalArgumentException("it is too short for a key");
        key = key(secret);
    }

    /// @param list its name, and its order where it has several
    /// @param values strings and numbers, the last one unique in the list
    public static String encode(String list, List<?> values) {
        var bytes = JSON.writeValueAsBytes(values);
        var signed = Arrays.copyOf(bytes, bytes.length + SIGNATURE);
        System.arraycopy(signature(list, bytes), 0, signed, bytes.length, SIGNATURE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /// @param list as it was encoded for
    /// @param size how many values this list sorts by
    /// @throws BadRequest when it is not a cursor of such a list
    public static List<Object> decode(String list, String cursor, int size) {
        try {
            var values = JSON.readValue(verified(list, Base64.getUrlDecoder().decode(cursor)), VALUES);
            if (values.size() == size) return values;
        } catch (IllegalArgumentException | JacksonException broken) {
            // said below, in words
        }
        throw broken();
    }

    /// For a cursor whose values are not those of the list.
    public static BadRequest broken() {
        return new BadRequest("the cursor is not one of this list; pass endCursor or startCursor of a page unchanged");
    }

    private static byte[] verified(String list, byte[] signed) {
        int length = Math.max(0, signed.length - SIGNATURE);
        var bytes = Arrays.copyOf(signed, length);
        var signature = Arrays.copyOfRange(signed, length, signed.length);
        if (!MessageDigest.isEqual(signature, signature(list, bytes))) throw broken();
        return bytes;
    }

    private static byte[] signature(String list, byte[] bytes) {
        try {
            var mac = Mac.getInstance(SIGNED_BY);
            mac.init(key);
            mac.update(list.getBytes(UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(bytes), SIGNATURE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SecretKeySpec key(byte[] secret) {
        return new SecretKeySpec(secret, SIGNED_BY);
    }
}
