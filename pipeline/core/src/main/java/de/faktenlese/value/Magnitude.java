// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.math.BigDecimal;

/** How much: one number, a range, or not said ("Milliarden-Dollar-Konzern"). */
public sealed interface Magnitude {

    /** One number. */
    record Exact(BigDecimal value) implements Magnitude {
    }

    /** From {@code lower} to {@code upper}, both included. */
    record Range(BigDecimal lower, BigDecimal upper) implements Magnitude {
    }

    /** A unit without a number. */
    record Unstated() implements Magnitude {
    }

    /** One number. */
    static Magnitude of(BigDecimal value) {
        return new Exact(value);
    }

    /** A range, both ends included. */
    static Magnitude between(BigDecimal lower, BigDecimal upper) {
        return new Range(lower, upper);
    }
}
