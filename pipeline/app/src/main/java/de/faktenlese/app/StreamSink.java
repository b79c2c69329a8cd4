// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import de.faktenlese.app.batch.DocumentSink;
import de.faktenlese.app.contract.ContractDocument;
import de.faktenlese.app.contract.Json;
import java.io.OutputStream;

/** Writes documents to one stream, one after the other. */
record StreamSink(OutputStream out) implements DocumentSink {

    @Override
    public synchronized void write(ContractDocument document) {
        Json.writeIndented(out, document);
    }

    @Override
    public void failed(String source) {
        // Nothing was written, nothing is taken back.
    }
}
