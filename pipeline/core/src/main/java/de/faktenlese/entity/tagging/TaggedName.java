// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.tagging;

import de.faktenlese.entity.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A name that the tagger found.
 *
 * @param start the index of its first piece
 * @param end the index after its last piece
 * @param type what it names; null for a name of another kind, such as a work or an event
 * @param probability how likely the model thinks its labels are, from 0 to 1: that of the least likely of them
 */
public record TaggedName(int start, int end, @Nullable EntityType type, double probability) {
}
