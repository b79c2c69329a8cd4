// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import de.faktenlese.entity.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A name in a sentence of a data set.
 *
 * @param start the index of its first piece
 * @param end the index after its last piece
 * @param type what it names; null where the data set says only that it is some other kind of name, perhaps a product
 */
record LabelledName(int start, int end, @Nullable EntityType type) {
}
