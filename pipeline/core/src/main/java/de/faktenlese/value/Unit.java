// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.math.BigDecimal;

/**
 * What a number is a number of: a currency or a part of a hundred.
 *
 * @param kind which of them
 * @param code the currency's code; "%" for percentages; the name of a family of currencies ("Krone") that the context must
 *     resolve
 * @param factor what one of it is worth: 0.01 for "Cent", 1000 for "T€"
 * @param uses where and how it may stand
 */
record Unit(Kind kind, String code, BigDecimal factor, Uses uses) {

    enum Kind {
        MONEY, PERCENT
    }

    /** Where a unit may stand. */
    enum Uses {
        /** Before and behind a number: "€", "EUR". */
        AROUND,
        /** Behind a number, before it only if the number is written like an amount ("Euro 2,50"). */
        NAME,
        /** Behind digits only, never after "ein": "Rand". */
        AFTER_DIGITS,
        /** Behind a number only: "TOP". */
        AFTER
    }

    boolean isMoney() {
        return kind == Kind.MONEY;
    }
}
