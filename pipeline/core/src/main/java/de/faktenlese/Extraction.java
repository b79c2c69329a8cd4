// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese;

import de.faktenlese.document.SourceDocument;
import de.faktenlese.entity.Entity;
import de.faktenlese.fact.Fact;
import de.faktenlese.value.Values;
import java.util.List;

/**
 * Everything that was read off one document.
 *
 * @param document the document
 * @param entities the entities in the order of their first mention
 * @param values the amounts, quantities and times
 * @param facts the facts in text order
 */
public record Extraction(SourceDocument document, List<Entity> entities, Values values, List<Fact> facts) {

    public Extraction {
        entities = List.copyOf(entities);
        facts = List.copyOf(facts);
    }
}
