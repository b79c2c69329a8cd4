// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;

/**
 * What one witness says about one place: here is a name of this type.
 *
 * @param span where
 * @param type what it names
 * @param strength how sure the witness is, from 0 to 1
 * @param witness who says it
 */
public record Claim(Span span, EntityType type, double strength, WitnessName witness) {

    /** The same claim, less or more sure. */
    Claim withStrength(double changed) {
        return new Claim(span, type, changed, witness);
    }
}
