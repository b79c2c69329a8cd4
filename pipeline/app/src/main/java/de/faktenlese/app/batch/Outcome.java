// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.batch;

import de.faktenlese.ingest.FailureCategory;

/** What became of an input or a part of one, once its document is written. */
public sealed interface Outcome {

    /**
     * A document was written.
     *
     * @param counts what was found in it
     * @param facts its lines of {@code facts.jsonl}; not copied, not to be changed
     */
    record Written(Counts counts, byte[] facts) implements Outcome {
    }

    /**
     * There is no document.
     *
     * @param source the path relative to the input root
     * @param category what kind of reason
     * @param message what was found, what was expected and what to do
     */
    record Failure(String source, FailureCategory category, String message) implements Outcome {
    }
}
