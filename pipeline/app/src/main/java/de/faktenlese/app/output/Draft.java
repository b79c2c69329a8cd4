// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.Consumer;

/** A file that is being written and appears under its name only once it is whole. For one thread, but {@link #discard}. */
public final class Draft implements Closeable {

    private final Path file;
    private final Path hidden;
    private final OutputStream out;
    private final Consumer<Draft> done;

    private Draft(Path file, Path hidden, OutputStream out, Consumer<Draft> done) {
        this.file = file;
        this.hidden = hidden;
        this.out = out;
        this.done = done;
    }

    static Draft begin(Path file, Consumer<Draft> done) throws IOException {
        Path hidden = file.resolveSibling(".faktenlese-" + UUID.randomUUID() + ".part");
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(hidden, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE));
        return new Draft(file, hidden, out, done);
    }

    /** Where to write. */
    public OutputStream out() {
        return out;
    }

    /** Ends the file and gives it its name, in place of an earlier one. */
    public void finish() throws IOException {
        out.close();
        try {
            Files.move(hidden, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(hidden, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(hidden);
            done.accept(this);
        }
    }

    /** As {@link #close}, for an end in haste. */
    void discard() {
        try {
            Files.deleteIfExists(hidden);
        } catch (IOException e) {
            // A hidden part stays behind; nothing more can be done while the program ends.
        }
    }
}
