// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.language;

import de.faktenlese.document.NormalizedText;
import de.faktenlese.document.Sentence;
import java.util.List;

/** Reads a text into sentences of tagged, lemmatised tokens. Implementations are thread-safe. */
@FunctionalInterface
public interface Reader {

    /** The sentences of a text in text order; no sentence crosses a block. */
    List<Sentence> read(NormalizedText text);
}
