package org.citypeers.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.citypeers.shared.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Sees to it that whoever runs the portal has an administrator's token, before the portal answers anybody.
///
/// A missing file makes a new token and takes the old one back: who can delete a file of the data folder owns the
/// portal anyway, so losing the file needs no other remedy than starting again. Several portals on one Neo4j server
/// have one administrator's token: copy the file into each data folder before the portal's first start there.
@Component
class AdministratorToken implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(AdministratorToken.class);

    private final Tokens tokens;
    private final Path file;

    AdministratorToken(Tokens tokens, @Value("${citypeers.data:data}") Path data) {
        this.tokens = tokens;
        this.file = data.resolve("admin-token");
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            ensure();
        } catch (IOException failure) {
            throw new StartRefused(
                    "The file " + file.toAbsolutePath() + " cannot be read or written (" + failure.getMessage()
                            + "): make it so, or give another data folder with --citypeers.data.",
                    StartRefused.FOLDER_UNUSABLE);
        }
    }

    void ensure() throws IOException {
        boolean given = tokens.hasAdministrator();
        if (given && Files.exists(file)) {
            if (written().flatMap(tokens::viewer).isEmpty())
                LOG.warn(
                        "The token in {} is not the administrator's (any more): to get a new one, which takes the present"
                                + " one back, delete the file and start again",
                        file.toAbsolutePath());
            return;
        }
        if (given)
            LOG.warn("{} is gone: a new administrator's token takes the place of the old one", file.toAbsolutePath());
        var token = tokens.issueAdministrator();
        write(token);
        System.out.println("The administrator's token, shown this once and kept in " + file.toAbsolutePath() + ": "
                + token.text());
    }

    private Optional<TokenText> written() throws IOException {
        return TokenText.parsed(Files.readString(file).strip());
    }

    /// The file has its mode from its first moment, and its name only when it is whole.
    private void write(TokenText token) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var whole = Files.createTempFile(
                Files.createDirectories(file.toAbsolutePath().getParent()), "admin", ".new", owner);
        Files.writeString(whole, token.text() + "\n");
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
