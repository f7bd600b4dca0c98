package org.citypeers.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;

/// Values one after the other in few bytes, read back in the order they were written.
final class Pack {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final OutputStreamDataOutput out = new OutputStreamDataOutput(bytes);

    Pack text(String text) {
        return written(() -> out.writeString(text));
    }

    Pack number(long number) {
        return written(() -> out.writeZLong(number));
    }

    Pack fraction(double fraction) {
        return written(() -> out.writeLong(Double.doubleToLongBits(fraction)));
    }

    Pack texts(Collection<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private Pack written(Step step) {
        try {
            step.write();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private interface Step {
        void write() throws IOException;
    }

    static final class Reader {
        private final ByteArrayDataInput in;

        Reader(BytesRef packed) {
            in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
        }

        String text() {
            try {
                return in.readString();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        long number() {
            try {
                return in.readZLong();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        double fraction() {
            return Double.longBitsToDouble(in.readLong());
        }

        List<String> texts() {
            var texts = new ArrayList<String>();
            for (long left = number(); left > 0; left--) texts.add(text());
            return texts;
        }
    }
}
