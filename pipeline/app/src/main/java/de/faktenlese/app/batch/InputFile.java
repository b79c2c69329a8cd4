// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to be read.
 *
 * @param source its path relative to the input root, with {@code /}; unique in a run
 * @param path where it is
 * @param problem why it cannot be read, if the listing already knows
 */
public record InputFile(String source, Path path, @Nullable String problem) {

    /** What is larger than this is no newsletter, and would not fit into memory many times over. */
    private static final long LARGEST = 200L << 20;

    /**
     * Reads the whole file.
     *
     * @throws IOException if it cannot be read or is too large, with what to do
     */
    byte[] read() throws IOException {
        if (problem != null) {
            throw new IOException(problem);
        }
        long size = Files.size(path);
        if (size > LARGEST) {
            throw new IOException("it has " + (size >> 20) + " MB, at most " + (LARGEST >> 20) + " MB are read; split it");
        }
        return Files.readAllBytes(path);
    }
}
