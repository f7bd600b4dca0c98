package org.citypeers.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Reads UTF-8 and nothing else: a wrong byte is said, never replaced.
final class Utf8 {
    private static final int MARK = 3;

    private Utf8() {}

    /// @throws IllegalArgumentException in words for the sender
    static String text(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(in, out, true);
        if (result.isError())
            throw new IllegalArgumentException("byte " + (in.position() + 1) + " (0x"
                    + HexFormat.of().toHexDigits(bytes[in.position()])
                    + ") is not UTF-8; save the file as UTF-8 and send it again");
        return out.flip().toString();
    }

    /// The stream without a byte order mark.
    ///
    /// @throws Refused for UTF-16, which would be refused line by line otherwise
    static InputStream unmarked(InputStream file) throws IOException {
        var in = new PushbackInputStream(file, MARK);
        var first = in.readNBytes(MARK);
        var mark = HexFormat.of().formatHex(first);
        if (mark.startsWith("fffe") || mark.startsWith("feff"))
            throw new Refused(400, "the file is UTF-16; save it as UTF-8 and send it again");
        if (!mark.equals("efbbbf")) in.unread(first);
        return in;
    }
}
