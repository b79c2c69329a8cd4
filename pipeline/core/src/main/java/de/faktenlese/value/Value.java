// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.document.Span;

/** Something that a number or a calendar says: an amount of money, a quantity or a time. */
public sealed interface Value permits Amount, Quantity, Time {

    /** Where it stands in the normalised text. */
    Span span();
}
