// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;


/** Counts features by hash and numbers those that are frequent enough: an open hash table of ints. */
final class FeatureIndex {

    private int[] keys = new int[1 << 20];
    private int[] values = new int[1 << 20];
    private int filled;

    /** Counts the features of a sentence. */
    void count(int[][] features) {
        for (int[] place : features) {
            for (int feature : place) {
                if (filled * 2 > keys.length) {
                    grow();
                }
                int slot = slot(feature);
                if (keys[slot] == 0) {
                    keys[slot] = feature;
                    filled++;
                }
                values[slot]++;
            }
        }
    }

    /** Ends the counting: features seen at least so often get the numbers from 0, the others are forgotten. */
    void keep(int leastCount) {
        int[] seen = keys;
        int[] counts = values;
        keys = new int[seen.length];
        values = new int[seen.length];
        filled = 0;
        for (int i = 0; i < seen.length; i++) {
            if (seen[i] != 0 && counts[i] >= leastCount) {
                int slot = slot(seen[i]);
                keys[slot] = seen[i];
                values[slot] = filled++;
            }
        }
    }

    /** How many features are numbered. */
    int size() {
        return filled;
    }

    /** The number of a feature, or -1. */
    int of(int feature) {
        int slot = slot(feature);
        return keys[slot] == 0 ? -1 : values[slot];
    }

    /** The features in the order of their numbers. */
    int[] keys() {
        int[] inOrder = new int[filled];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                inOrder[values[i]] = keys[i];
            }
        }
        return inOrder;
    }

    private int slot(int feature) {
        int mask = keys.length - 1;
        int slot = feature & mask;
        while (keys[slot] != 0 && keys[slot] != feature) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
