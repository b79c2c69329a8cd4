// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.document.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the values of a document. Implementations are thread-safe. */
@FunctionalInterface
public interface ValueFinder {

    /**
     * Finds amounts, quantities and times.
     *
     * @param sentences the document's sentences in text order
     * @param date the day of publication, against which relative times are resolved; without it they keep X for what is not known
     */
    Values find(List<Sentence> sentences, @Nullable LocalDate date);
}
