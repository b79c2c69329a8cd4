// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.batch;

import de.faktenlese.app.contract.ContractDocument;

/** Where documents go. Implementations are thread-safe. */
public interface DocumentSink {

    /**
     * Takes a document.
     *
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    void write(ContractDocument document);

    /** Learns that a source gives no document. */
    void failed(String source);
}
