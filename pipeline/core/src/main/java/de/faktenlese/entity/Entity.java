// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity;

import de.faktenlese.document.Span;
import java.util.List;

/**
 * One thing of a document with everything that stands for it.
 *
 * @param type what it is
 * @param name its fullest or canonical name, never a genitive
 * @param links its register entries
 * @param mentions where it is named, in text order, at least once
 * @param references the nominals and pronouns that stand for it ("das Unternehmen", "er"), in text order; no mentions, they fill
 *     roles of facts only
 */
public record Entity(EntityType type, String name, Links links, List<Mention> mentions, List<Span> references) {

    public Entity {
        mentions = List.copyOf(mentions);
        references = List.copyOf(references);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an entity that is never named: " + name);
        }
    }
}
