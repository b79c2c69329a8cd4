// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.measure;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often names are right that were given with a confidence, or by certain witnesses. Not thread-safe. */
final class Reliability {

    private static final double[] BOUNDS = {0, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01};

    private final int[] right = new int[BOUNDS.length - 1];
    private final int[] given = new int[BOUNDS.length - 1];
    private final Map<String, int[]> byWitness = new TreeMap<>();

    void add(double confidence, String foundBy, boolean isRight) {
        int bin = 0;
        while (confidence >= BOUNDS[bin + 1]) {
            bin++;
        }
        given[bin]++;
        right[bin] += isRight ? 1 : 0;
        int[] counts = byWitness.computeIfAbsent(foundBy, key -> new int[2]);
        counts[0]++;
        counts[1] += isRight ? 1 : 0;
    }

    /** The table, a line for each stretch of confidence and each set of witnesses. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < given.length; i++) {
            table.append(String.format(Locale.ROOT, "  confidence %.2f to %.2f: %d of %d right (%.0f %%)%n", BOUNDS[i],
                    Math.min(1, BOUNDS[i + 1]), right[i], given[i], 100.0 * right[i] / Math.max(1, given[i])));
        }
        byWitness.forEach((foundBy, counts) -> table.append(String.format(Locale.ROOT, "  by %s: %d of %d right (%.0f %%)%n",
                foundBy, counts[1], counts[0], 100.0 * counts[1] / counts[0])));
        return table.toString();
    }
}
