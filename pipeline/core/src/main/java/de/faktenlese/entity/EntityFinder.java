// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity;

import de.faktenlese.document.Sentence;
import de.faktenlese.value.Values;
import java.util.List;

/** Finds the entities of a document. Implementations are thread-safe. */
@FunctionalInterface
public interface EntityFinder {

    /**
     * Finds names and decides which of them are one thing.
     *
     * @param sentences the document's sentences in text order
     * @param values the document's values: no name overlaps an amount or a percentage
     * @return the entities in the order of their first mention; no two mentions overlap
     */
    List<Entity> find(List<Sentence> sentences, Values values);
}
