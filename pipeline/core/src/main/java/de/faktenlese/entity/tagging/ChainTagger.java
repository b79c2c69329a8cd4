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
        return new ChainTagger(NameModel.read(models), new NameFeatures(WordClusters.read(models), hints));
    }

    /** The names in a sentence, in text order, not overlapping. */
    public List<TaggedName> tag(List<Piece> pieces) {
        return tag(pieces, new float[pieces.size()][NameLabel.ALL.size()]);
    }

    /**
     * The names in a sentence, given what others say of it.
     *
     * @param leanings for each piece and label a score, a natural logarithm, that is added to the model's own
     */
    public List<TaggedName> tag(List<Piece> pieces, float[][] leanings) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        float[][] scores = model.scores(features.of(pieces));
        for (int place = 0; place < scores.length; place++) {
            for (int label = 0; label < scores[place].length; label++) {
                scores[place][label] += leanings[place][label];
            }
        }
        NameLabel[] path = LinearChain.best(scores, model.transitions());
        LinearChain.Marginals marginals = LinearChain.marginals(scores, model.transitions(), null);
        return names(path, marginals);
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
