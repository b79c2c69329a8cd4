// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

/** How exactly a value is meant ("rund", "bis zu", "mindestens"), or which part of a period ("Ende 2026"). */
public enum Modifier {
    APPROX("approx"), MIN("min"), MAX("max"), START("START"), MID("MID"), END("END");

    private final String label;

    Modifier(String label) {
        this.label = label;
    }

    /** The name in the output contract. */
    public String label() {
        return label;
    }
}
