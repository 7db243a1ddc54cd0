// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The terminal of this process. A launcher can say what Java cannot see: {@code leerwijzer.interactive} whether standard
 * output is a terminal, {@code leerwijzer.columns} how wide it is.
 */
final class SystemTerminal implements Terminal {
    private final PrintStream out = utf8(FileDescriptor.out);
    private final PrintStream err = utf8(FileDescriptor.err);

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new UntilClosed(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }

    /** A stream whose reader may leave early, as {@code head} does: what comes after is dropped without complaint. */
    static final class UntilClosed extends FilterOutputStream {
        private boolean closed;

        UntilClosed(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (closed) {
                return;
            }
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                // Java tells a closed pipe from a full disk by these words only; the launcher keeps them in English.
                if (!"Broken pipe".equals(e.getMessage())) {
                    throw e;
                }
                closed = true;
            }
        }
    }

    @Override
    public InputStream in() {
        return System.in;
    }

    @Override
    public PrintStream out() {
        return out;
    }

    @Override
    public PrintStream err() {
        return err;
    }

    @Override
    public boolean isInteractive() {
        return Boolean.getBoolean("leerwijzer.interactive");
    }

    @Override
    public Optional<Integer> columns() {
        return Optional.ofNullable(Integer.getInteger("leerwijzer.columns"));
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    @Override
    public Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name));
    }
}
