// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import de.faktenlese.document.SourceDocument;

/** What became of an input, or of a part of one: a document, or the reason why there is none. */
public sealed interface Ingested {

    /** The path relative to the input root; a part of a container follows after {@code !/}. */
    String source();

    /** A document. */
    record Read(SourceDocument document) implements Ingested {

        @Override
        public String source() {
            return document.source();
        }
    }

    /**
     * No document.
     *
     * @param category what kind of reason
     * @param message what was found, what was expected and what to do, in one sentence
     */
    record Failed(String source, FailureCategory category, String message) implements Ingested {
    }
}
