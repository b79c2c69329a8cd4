// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact;

import de.faktenlese.document.Sentence;
import de.faktenlese.entity.Entity;
import de.faktenlese.value.Values;
import java.util.List;

/** Finds the facts of a document. Implementations are thread-safe. */
@FunctionalInterface
public interface FactFinder {

    /**
     * Finds the facts.
     *
     * @param sentences the document's sentences in text order
     * @param entities the document's entities
     * @param values the document's values
     * @return the facts in the order of their evidence, then of their triggers
     */
    List<Fact> find(List<Sentence> sentences, List<Entity> entities, Values values);

    /**
     * Finds the facts and says how; slower than {@link #find}. A finder that knows of no steps in between tells the facts alone.
     */
    default Explanation explain(List<Sentence> sentences, List<Entity> entities, Values values) {
        List<Fact> facts = find(sentences, entities, values);
        return new Explanation(facts, facts, List.of());
    }
}
