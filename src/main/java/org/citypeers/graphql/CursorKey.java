package org.citypeers.graphql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.citypeers.shared.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The key cursors are signed with, kept in the data folder so that they outlive a restart. Several portals behind one
/// address need the same file: copy it into each data folder, as the administrator's token.
@Component
final class CursorKey {
    private static final int LENGTH = 32;

    CursorKey(@Value("${citypeers.data:data}") Path data) {
        var file = data.resolve("cursor-key").toAbsolutePath();
        try {
            Cursors.signWith(Files.exists(file) ? Files.readAllBytes(file) : made(file));
        } catch (IOException | IllegalArgumentException failure) {
            throw new StartRefused(
                    "The file " + file + " cannot be read or written (" + failure.getMessage()
                            + "): make it so, or delete it to have a new one made.",
                    StartRefused.FOLDER_UNUSABLE);
        }
    }

    /// The file has its mode from its first moment, and its name only when it is whole.
    private static byte[] made(Path file) throws IOException {
        var key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var whole = Files.createTempFile(Files.createDirectories(file.getParent()), "cursor", ".new", owner);
        Files.write(whole, key);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return key;
    }
}
