// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.tagging;

import de.faktenlese.resource.ModelFiles;
import java.util.ArrayList;
import java.util.List;

/** Finds names with the trained model. Immutable, thread-safe. */
public final class ChainTagger {

    private final NameModel model;
    private final NameFeatures features;

    /** A tagger with these weights, which were learned with these features. */
    public ChainTagger(NameModel model, NameFeatures features) {
        this.model = model;
        this.features = features;
    }

    /** The tagger of the models. */
    public static ChainTagger read(ModelFiles models, NameHints hints) {
        NameFeatures features = new NameFeatures(WordClusters.read(models), WordKinds.read(models), hints);
        return new ChainTagger(NameModel.read(models), features);
    }

    /** Scores the labels of a sentence of at least one piece. */
    public Scored score(List<Piece> pieces) {
        return Scored.of(model.scores(features.of(pieces)), model.transitions());
    }

    /**
     * A sentence with the scores of the labels of its pieces, natural logarithms, and what follows from them.
     *
     * @param scores by piece and label
     * @param transitions the score of a label after a label
     * @param marginals the probabilities of the labels
     */
    public record Scored(float[][] scores, float[][] transitions, LinearChain.Marginals marginals) {

        private static Scored of(float[][] scores, float[][] transitions) {
            return new Scored(scores, transitions, LinearChain.marginals(scores, transitions, null));
        }

        /** The same with what others say of each piece and label added to the scores. */
        public Scored with(float[][] leanings) {
            float[][] sums = new float[scores.length][];
            for (int place = 0; place < scores.length; place++) {
                sums[place] = scores[place].clone();
                for (int label = 0; label < sums[place].length; label++) {
                    sums[place][label] += leanings[place][label];
                }
            }
            return of(sums, transitions);
        }

        /** How certain the least certain piece's best label is, from 0 to 1. */
        public double leastCertainty() {
            double least = 1;
            for (int place = 0; place < scores.length; place++) {
                double best = 0;
                for (int label = 0; label < scores[place].length; label++) {
                    best = Math.max(best, marginals.of(place, label));
                }
                least = Math.min(least, best);
            }
            return least;
        }

        /** The names, in text order, not overlapping. */
        public List<TaggedName> names() {
            return ChainTagger.names(LinearChain.best(scores, transitions), marginals);
        }
    }

    private static List<TaggedName> names(NameLabel[] path, LinearChain.Marginals marginals) {
        List<TaggedName> names = new ArrayList<>();
        for (int start = 0; start < path.length; start++) {
            if (path[start].isBegin()) {
                double probability = marginals.of(start, path[start].ordinal());
                int end = start + 1;
                while (end < path.length && path[end].isIn()) {
                    probability = Math.min(probability, marginals.of(end, path[end].ordinal()));
                    end++;
                }
                names.add(new TaggedName(start, end, path[start].type(), probability));
            }
        }
        return names;
    }
}
