// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Mention;

/**
 * A mention with what its name is.
 *
 * @param mention the mention
 * @param passage the index of its sentence in the document
 * @param name its text without genitive ending
 */
record NamedMention(Mention mention, int passage, String name) {

    EntityType type() {
        return mention.type();
    }
}
