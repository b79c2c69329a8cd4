// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.measure;

import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;
import java.util.List;

/**
 * A name, or a nominal or pronoun that stands for one, in a marked text.
 *
 * @param span where it stands, in {@code char}s of the source text
 * @param types the types that are right, the chief one first; none for what is no name
 * @param id the thing that it stands for, one among those of the document
 * @param optional whether it is right to find it or not
 */
record GoldMark(Span span, List<EntityType> types, String id, boolean optional) {

    GoldMark {
        types = List.copyOf(types);
    }
}
