package org.citypeers.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that may not be longer than a limit, and knows how long it was.
final class Limited extends FilterInputStream {
    static final long FILE = 2L << 30;

    static final long WHOLE = 64L << 20;

    private final long limit;
    private final String sentence;
    private long count;

    Limited(InputStream in, long limit, String sentence) {
        super(in);
        this.limit = limit;
        this.sentence = sentence;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) counted(1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) counted(read);
        return read;
    }

    private void counted(int read) {
        count += read;
        if (count > limit) throw new Refused(413, sentence);
    }
}
