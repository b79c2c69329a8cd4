// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import de.faktenlese.entity.tagging.LinearChain;
import de.faktenlese.entity.tagging.NameFeatures;
import de.faktenlese.entity.tagging.NameLabel;
import de.faktenlese.entity.tagging.NameModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Learns the weights of the name tagger: maximises the likelihood of what the sentences tell (where they tell not everything,
 * the sum over all labellings that agree) by stochastic gradient steps with AdaGrad's step sizes (Duchi, Hazan and Singer, JMLR
 * 2011), one sentence at a time, in an order drawn from a fixed seed.
 *
 * <p>The sums of squared gradients begin at {@link TrainingPlan#firstSquares()}, not near 0: a step's length then depends on how
 * wrong the model is even for a feature seen for the first time, and rare features are not learned by heart.
 *
 * <p>The model's weights are the mean of those of the last rounds (Polyak and Juditsky, SIAM J. Control and Optimization 1992),
 * so that it depends less on the order of the sentences; and since each step sees only a share of the features but the model all
 * of them, they are multiplied by that share (Srivastava et al., JMLR 2014). The beginning and the inside of a name share
 * weights, see {@link TiedLabels}.
 */
final class ChainTrainer {

    private static final int LABELS = NameLabel.ALL.size();
    private static final int WIDTH = TiedLabels.WIDTH;
    /** How often in a round the weights are added to their mean. */
    private static final int SAMPLES = 8;

    private final TrainingPlan plan;
    private final NameFeatures features;
    private final Consumer<String> progress;
    private final FeatureIndex index = new FeatureIndex();
    private final float[][] transitions = new float[LABELS][LABELS];
    private final float[][] transitionSquares = new float[LABELS][LABELS];
    private float[] weights = new float[0];
    private float[] squares = new float[0];

    /**
     * A trainer that has seen nothing.
     *
     * @param progress is told after each round how far the learning is
     */
    ChainTrainer(TrainingPlan plan, NameFeatures features, Consumer<String> progress) {
        this.plan = plan;
        this.features = features;
        this.progress = progress;
    }

    /** A sentence as numbers: the features' indices at each place, and the labels permitted there. */
    private record Instance(int[][] rows, int[] permitted, float weight) {
    }

    /** Learns from these sentences and nothing else. */
    NameModel train(List<LabelledSentence> sentences) {
        sentences.forEach(sentence -> index.count(features.of(sentence.pieces())));
        index.keep(plan.leastCount());
        weights = new float[index.size() * WIDTH];
        squares = new float[index.size() * WIDTH];
        List<Instance> instances = new ArrayList<>(sentences.size());
        sentences.forEach(sentence -> instances.add(instance(sentence)));
        WeightMean mean = new WeightMean(weights.length, LABELS);
        Random random = new Random(plan.seed());
        for (int round = 1; round <= plan.rounds(); round++) {
            Collections.shuffle(instances, random);
            double loss = round > plan.rounds() - plan.averagedRounds() ? learn(instances, random, mean)
                    : learn(instances, random);
            progress.accept(String.format(Locale.ROOT, "round %d of %d: loss %.0f, %d features", round, plan.rounds(), loss,
                    index.size()));
        }
        return model(mean);
    }

    /** Learns from the sentences in this order; returns the sum of their negative logarithmic likelihoods. */
    private double learn(List<Instance> instances, Random random) {
        return instances.stream().mapToDouble(instance -> learn(instance, random)).sum();
    }

    private double learn(List<Instance> instances, Random random, WeightMean mean) {
        double loss = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            int start = sample * instances.size() / SAMPLES;
            loss += learn(instances.subList(start, (sample + 1) * instances.size() / SAMPLES), random);
            mean.add(weights, transitions);
        }
        return loss;
    }

    private Instance instance(LabelledSentence sentence) {
        int[][] found = features.of(sentence.pieces());
        int[][] rows = new int[found.length][];
        for (int place = 0; place < found.length; place++) {
            rows[place] = Arrays.stream(found[place]).map(index::of).filter(row -> row >= 0).map(row -> row * WIDTH).toArray();
        }
        return new Instance(rows, sentence.permitted(), sentence.weight());
    }

    private double learn(Instance instance, Random random) {
        int[][] rows = plan.featureDropout() > 0 ? thinned(instance.rows(), random) : instance.rows();
        float[][] scores = scores(rows);
        LinearChain.Marginals free = LinearChain.marginals(scores, transitions, null);
        LinearChain.Marginals told = LinearChain.marginals(scores, transitions, instance.permitted());
        for (int place = 0; place < rows.length; place++) {
            step(rows[place], slopes(free, told, place, instance.weight()));
            if (place + 1 < rows.length) {
                stepTransitions(free, told, place, instance.weight());
            }
        }
        return (free.logSum() - told.logSum()) * instance.weight();
    }

    private static float[] slopes(LinearChain.Marginals free, LinearChain.Marginals told, int place, float weight) {
        float[] slopes = new float[WIDTH];
        for (int label = 0; label < LABELS; label++) {
            slopes[label] = (float) (free.of(place, label) - told.of(place, label)) * weight;
        }
        TiedLabels.tie(slopes);
        return slopes;
    }

    private int[][] thinned(int[][] rows, Random random) {
        int[][] thinned = new int[rows.length][];
        for (int place = 0; place < rows.length; place++) {
            int kept = 0;
            int[] row = new int[rows[place].length];
            for (int feature : rows[place]) {
                if (random.nextFloat() >= plan.featureDropout()) {
                    row[kept++] = feature;
                }
            }
            thinned[place] = Arrays.copyOf(row, kept);
        }
        return thinned;
    }

    private float[][] scores(int[][] rows) {
        float[][] scores = new float[rows.length][LABELS];
        for (int place = 0; place < rows.length; place++) {
            float[] sums = new float[WIDTH];
            for (int row : rows[place]) {
                for (int i = 0; i < WIDTH; i++) {
                    sums[i] += weights[row + i];
                }
            }
            TiedLabels.untie(sums, 0, scores[place], 0);
        }
        return scores;
    }

    private void step(int[] rows, float[] slopes) {
        for (int i = 0; i < WIDTH; i++) {
            if (Math.abs(slopes[i]) > plan.leastGradient()) {
                step(rows, i, slopes[i]);
            }
        }
    }

    private void step(int[] rows, int weight, float gradient) {
        for (int row : rows) {
            int at = row + weight;
            float slope = gradient + plan.decay() * weights[at];
            squares[at] += slope * slope;
            weights[at] -= plan.rate() * slope / (float) Math.sqrt(squares[at] + plan.firstSquares());
        }
    }

    private void stepTransitions(LinearChain.Marginals free, LinearChain.Marginals told, int place, float weight) {
        for (int from = 0; from < LABELS; from++) {
            for (int to = 0; to < LABELS; to++) {
                float gradient = (float) (free.of(place, from, to) - told.of(place, from, to)) * weight;
                if (Math.abs(gradient) > plan.leastGradient()) {
                    transitionSquares[from][to] += gradient * gradient;
                    transitions[from][to] -= plan.rate() * gradient / (float) Math.sqrt(transitionSquares[from][to] + plan.firstSquares());
                }
            }
        }
    }

    /** The model of the mean weights, without the features that hardly count. */
    private NameModel model(WeightMean mean) {
        float[] tied = mean.weights(1 - plan.featureDropout());
        float[] scaled = new float[index.size() * LABELS];
        for (int feature = 0; feature < index.size(); feature++) {
            TiedLabels.untie(tied, feature * WIDTH, scaled, feature * LABELS);
        }
        int[] keys = index.keys();
        Integer[] order = IntStream.range(0, keys.length).boxed().filter(feature -> counts(scaled, feature))
                .sorted((a, b) -> Integer.compare(keys[a], keys[b])).toArray(Integer[]::new);
        int[] kept = new int[order.length];
        float[] learned = new float[order.length * LABELS];
        for (int i = 0; i < order.length; i++) {
            kept[i] = keys[order[i]];
            System.arraycopy(scaled, order[i] * LABELS, learned, i * LABELS, LABELS);
        }
        return NameModel.of(kept, learned, mean.transitions());
    }

    private boolean counts(float[] scaled, int feature) {
        for (int label = 0; label < LABELS; label++) {
            if (Math.abs(scaled[feature * LABELS + label]) >= plan.leastWeight()) {
                return true;
            }
        }
        return false;
    }
}
