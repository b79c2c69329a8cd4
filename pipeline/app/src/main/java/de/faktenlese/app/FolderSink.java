// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import de.faktenlese.app.batch.DocumentSink;
import de.faktenlese.app.contract.ContractDocument;
import de.faktenlese.app.contract.Json;
import de.faktenlese.app.output.Draft;
import de.faktenlese.app.output.OutputFolder;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes each document under its source into the output folder. */
record FolderSink(OutputFolder folder) implements DocumentSink {

    @Override
    public void write(ContractDocument document) {
        String source = document.document().source();
        try (Draft draft = folder.document(source)) {
            Json.writeIndented(draft.out(), document);
            draft.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("the document cannot be written: " + e, e);
        }
    }

    /** What an earlier run wrote for the source would look like a result of this one. */
    @Override
    public void failed(String source) {
        try {
            folder.removeDocument(source);
        } catch (IOException e) {
            throw new UncheckedIOException("an earlier result for " + source + " cannot be removed: " + e, e);
        }
    }
}
