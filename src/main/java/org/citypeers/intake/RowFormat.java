package org.citypeers.intake;

import java.io.IOException;
import java.io.InputStream;

/// How rows stand in a file of one media type.
@FunctionalInterface
interface RowFormat {
    /// @param fileName as the sender calls it, empty when it does not say
    /// @throws Refused when the file as a whole cannot be read
    RowReader open(InputStream file, IntakeKind<?> kind, String fileName) throws IOException;
}
