// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.tagging;

/**
 * The weights of features in a hash table made for sums. The table is larger than the processor's caches, and most of the tagger's
 * time would go into waiting for memory here: so a feature's weights lie beside it, a batch of features is looked for before any
 * weights are read, so that all are waited for at once, and several weights are added at a time, each in 16 bits of a long.
 * Immutable, thread-safe.
 */
final class WeightTable {

    /** How many features are looked for at once; 16 bits hold the sum of as many weights. */
    private static final int BATCH = 128;
    /** What a weight is raised by in the table, so that none is negative and sums stay in their 16 bits. */
    private static final int RAISE = 128;
    private static final long EVEN_BYTES = 0x00FF_00FF_00FF_00FFL;
    /** The bytes of a feature, which stand before its weights. */
    private static final int FEATURE = 4;
    private static final int MOST_LABELS = 2 * Long.BYTES - FEATURE;

    /** Two longs a feature, from the lowest byte on: the feature, 0 if the place is free, and a weight a byte. */
    private final long[] table;
    private final int labels;

    /**
     * A table that is at most half full.
     *
     * @param features the features, none 0, none twice
     * @param weights their weights, one after the other, one a label
     * @param labels the number of labels, at most twelve
     */
    WeightTable(int[] features, byte[] weights, int labels) {
        if (labels > MOST_LABELS) {
            throw new IllegalArgumentException(labels + " labels, at most " + MOST_LABELS + " expected");
        }
        this.labels = labels;
        this.table = new long[Integer.highestOneBit(Math.max(1, features.length)) * 4 * 2];
        for (int row = 0; row < features.length; row++) {
            put(features[row], weights, row * labels);
        }
    }

    private void put(int feature, byte[] weights, int first) {
        int place = place(feature);
        while (table[place] != 0) {
            place = after(place);
        }
        long low = Integer.toUnsignedLong(feature);
        long high = 0;
        for (int label = 0; label < labels; label++) {
            int bit = (FEATURE + label) * Byte.SIZE;
            long raised = weights[first + label] + RAISE;
            low |= bit < Long.SIZE ? raised << bit : 0;
            high |= bit < Long.SIZE ? 0 : raised << bit;
        }
        table[place] = low;
        table[place + 1] = high;
    }

    /** Adds the weights of features to the sums of the labels; features that are not in the table weigh nothing. */
    void add(int[] features, int[] sums) {
        int[] first = new int[BATCH];
        for (int start = 0; start < features.length; start += BATCH) {
            int end = Math.min(features.length, start + BATCH);
            for (int i = start; i < end; i++) {
                first[i - start] = (int) table[place(features[i])];
            }
            add(features, start, end, first, sums);
        }
    }

    /** @param first what stands at the place where each feature is looked for first */
    private void add(int[] features, int start, int end, int[] first, int[] sums) {
        int count = 0;
        long evenLow = 0;
        long oddLow = 0;
        long evenHigh = 0;
        long oddHigh = 0;
        for (int i = start; i < end; i++) {
            int feature = features[i];
            int place = place(feature);
            int there = first[i - start];
            while (there != feature && there != 0) {
                place = after(place);
                there = (int) table[place];
            }
            if (there != 0) {
                long low = table[place];
                long high = table[place + 1];
                evenLow += low & EVEN_BYTES;
                oddLow += low >>> Byte.SIZE & EVEN_BYTES;
                evenHigh += high & EVEN_BYTES;
                oddHigh += high >>> Byte.SIZE & EVEN_BYTES;
                count++;
            }
        }
        long[] lanes = {evenLow, oddLow, evenHigh, oddHigh};
        for (int label = 0; label < labels; label++) {
            int position = FEATURE + label;
            long lane = lanes[position / Long.BYTES * 2 + position % 2];
            sums[label] += (int) (lane >>> position % Long.BYTES / 2 * Short.SIZE & 0xFFFF) - count * RAISE;
        }
    }

    private int place(int feature) {
        return feature * 2 & table.length - 1;
    }

    private int after(int place) {
        return place + 2 & table.length - 1;
    }
}
