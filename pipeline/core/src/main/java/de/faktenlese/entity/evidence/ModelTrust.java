// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

/**
 * How far the models are trusted.
 *
 * @param sure the certainty of our model's least certain label from which on CoreNLP is not asked
 * @param stock what CoreNLP's label of a name adds to our model's score of it, a natural logarithm
 * @param stockOutside what CoreNLP's finding no name adds to our model's score of none
 * @param ceiling the strength of a claim that our model is certain of
 */
public record ModelTrust(double sure, float stock, float stockOutside, double ceiling) {

    /**
     * Measured on the development sets. Below 0.5 CoreNLP is asked for 66 of 1490 sentences of newsletters, news and press
     * releases; that is worth about a third of a point of F1 on GermEval and hardly anything on the others.
     */
    public static final ModelTrust MEASURED = new ModelTrust(0.5, 1.3f, 0.2f, 0.97);
}
