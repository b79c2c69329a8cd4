// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import de.faktenlese.entity.tagging.NameLabel;

/**
 * How the labels share what is learned: besides a weight for each label a feature has one for each type of name, which counts for
 * its beginning and its inside alike. So what speaks for a firm is learned from all words of firms' names, and a label's own
 * weight tells only how beginnings differ from insides. The tagger gets the sums. Stateless.
 */
final class TiedLabels {

    private static final int LABELS = NameLabel.ALL.size();

    /** How many weights a feature has while it is learned: first the labels', then the types'. */
    static final int WIDTH = LABELS + LABELS / 2;

    private TiedLabels() {
    }

    /** Adds to the slopes of the labels those of the types. */
    static void tie(float[] slopes) {
        for (int label = 1; label < LABELS; label++) {
            slopes[type(label)] += slopes[label];
        }
    }

    /** The labels' weights, each with that of its type. */
    static void untie(float[] tied, int from, float[] weights, int to) {
        weights[to] = tied[from];
        for (int label = 1; label < LABELS; label++) {
            weights[to + label] = tied[from + label] + tied[from + type(label)];
        }
    }

    /** The place of the weight of a label's type; labels go in pairs after the first. */
    private static int type(int label) {
        return LABELS + (label - 1) / 2;
    }
}
