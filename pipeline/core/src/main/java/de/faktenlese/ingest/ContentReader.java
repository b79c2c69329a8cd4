// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

/** Takes text and metadata out of files of one kind. Implementations are thread-safe. */
@FunctionalInterface
interface ContentReader {

    /**
     * Reads a file.
     *
     * @throws UnreadableException if it gives no text, for a reason that its owner can do something about
     * @throws Exception whatever the libraries throw for files that are not what their format demands
     */
    Content read(RawInput input) throws Exception;
}
