// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

/** The mean of weights as they were at several times. */
final class WeightMean {

    private final float[] sums;
    private final float[][] transitionSums;
    private int count;

    /** The mean of nothing yet. */
    WeightMean(int weights, int labels) {
        sums = new float[weights];
        transitionSums = new float[labels][labels];
    }

    /** Adds the weights as they are now. */
    void add(float[] weights, float[][] transitions) {
        add(sums, weights);
        for (int from = 0; from < transitions.length; from++) {
            add(transitionSums[from], transitions[from]);
        }
        count++;
    }

    private static void add(float[] sums, float[] values) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += values[i];
        }
    }

    /** The mean weights times a factor. */
    float[] weights(float factor) {
        return divided(sums, count / factor);
    }

    /** The mean scores of a label after a label. */
    float[][] transitions() {
        float[][] transitions = new float[transitionSums.length][];
        for (int from = 0; from < transitions.length; from++) {
            transitions[from] = divided(transitionSums[from], count);
        }
        return transitions;
    }

    private static float[] divided(float[] sums, float by) {
        float[] divided = new float[sums.length];
        for (int i = 0; i < sums.length; i++) {
            divided[i] = sums[i] / by;
        }
        return divided;
    }
}
