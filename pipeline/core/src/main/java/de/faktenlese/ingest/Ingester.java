// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns files into documents. Implementations are thread-safe and never throw for what is in a file. */
@FunctionalInterface
public interface Ingester {

    /**
     * Reads a file.
     *
     * @param input the file
     * @param date the date of publication if the caller knows it, else it is looked for in the metadata, the file's name and the
     *     text
     * @return at least one outcome: the file's own first, then those of its attachments in their order
     */
    List<Ingested> ingest(RawInput input, @Nullable LocalDate date);
}
