// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.measure;

import java.util.Locale;

/** Counts what was found, given and wanted, for precision and recall. Not thread-safe. */
final class Tally {

    private double right;
    private int given;
    private int wanted;

    void give(boolean isRight) {
        given++;
        right += isRight ? 1 : 0;
    }

    void want() {
        wanted++;
    }

    int wanted() {
        return wanted;
    }

    /** The harmonic mean of precision and recall, from 0 to 1. */
    double f1() {
        return given + wanted == 0 ? 0 : 2 * right / (given + wanted);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %5.1f  R %5.1f  F1 %5.1f  of %d", 100 * right / Math.max(1, given),
                100 * right / Math.max(1, wanted), 100 * f1(), wanted);
    }
}
