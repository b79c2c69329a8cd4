// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact;

/** Whether the text says that a fact is so. */
public enum Factuality {
    /** It is or was so. */
    ASSERTED("asserted"),
    /** It did not happen, was denied, failed. */
    NEGATED("negated"),
    /** It is intended, announced, forecast, targeted. */
    PLANNED("planned"),
    /** It is rumoured or conditional. */
    POSSIBLE("possible");

    private final String label;

    Factuality(String label) {
        this.label = label;
    }

    /** The name in the output contract. */
    public String label() {
        return label;
    }
}
