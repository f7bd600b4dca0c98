package org.citypeers.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file of the shelf.
///
/// @param path below the shelf, with slashes
record ShelfFile(String path, byte[] content) {
    static final String SHELF = "shelf";
    static final String SAMPLE = "sample";

    /// Raised when rows are read differently from the same files, so that every portal reads them again.
    private static final String READING = "1";

    private static final String SAMPLES = "samples/";

    boolean sample() {
        return path.startsWith(SAMPLES);
    }

    String source() {
        return sample() ? SAMPLE : SHELF;
    }

    /// The folder it lies in, or its own name among the samples; empty when it is about the shelf itself.
    String kind() {
        var place = sample() ? path.substring(SAMPLES.length()) : path;
        if (name().startsWith("README.")) return "";
        int slash = place.indexOf('/');
        if (slash > 0) return place.substring(0, slash);
        return sample() ? place.substring(0, Math.max(0, place.lastIndexOf('.'))) : "";
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// Its path within the folder of its kind.
    String within() {
        var folder = kind() + "/";
        int at = path.indexOf(folder);
        return at < 0 ? name() : path.substring(at + folder.length());
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(READING.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
