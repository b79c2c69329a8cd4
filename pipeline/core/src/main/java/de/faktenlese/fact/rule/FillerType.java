// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import de.faktenlese.fact.Filler;
import de.faktenlese.value.Amount;
import de.faktenlese.value.Quantity;
import de.faktenlese.value.Time;
import de.faktenlese.value.Value;

/** What a role can be filled by, as rule files name it. */
public enum FillerType {
    ORG, PER, LOC, PRODUCT, MONEY, PERCENT, COUNT, MULTIPLE, DATE, DURATION, WORD;

    /** The type of a filler. */
    public static FillerType of(Filler filler) {
        if (filler instanceof Filler.OfEntity of) {
            return valueOf(of.entity().type().name());
        }
        if (filler instanceof Filler.OfValue of) {
            return of(of.value());
        }
        return filler instanceof Filler.OfChange ? PERCENT : WORD;
    }

    private static FillerType of(Value value) {
        if (value instanceof Amount) {
            return MONEY;
        }
        if (value instanceof Quantity quantity) {
            return switch (quantity.kind()) {
                case PERCENT -> PERCENT;
                case COUNT -> COUNT;
                case MULTIPLE -> MULTIPLE;
            };
        }
        return ((Time) value).type() == Time.Type.DURATION || ((Time) value).type() == Time.Type.SET ? DURATION : DATE;
    }
}
