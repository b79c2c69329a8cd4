// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.tagging;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of a linear-chain conditional random field (Lafferty, McCallum and Pereira, ICML 2001): what is the best path of
 * labels through a sentence, and how likely is each label at each place. Stateless; scores are natural logarithms, indexed by
 * place and label ordinal.
 */
public final class LinearChain {

    private static final int LABELS = NameLabel.ALL.size();
    private static final boolean[][] ALLOWED = allowed();

    private LinearChain() {
    }

    /**
     * The most likely path of labels.
     *
     * @param scores one row a place, at least one, one column a label
     * @param transitions the score of a label after a label
     */
    public static NameLabel[] best(float[][] scores, float[][] transitions) {
        int length = scores.length;
        float[] current = start(scores[0]);
        byte[][] from = new byte[length][LABELS];
        for (int place = 1; place < length; place++) {
            float[] next = new float[LABELS];
            for (int to = 0; to < LABELS; to++) {
                float top = Float.NEGATIVE_INFINITY;
                for (int label = 0; label < LABELS; label++) {
                    float score = ALLOWED[label][to] ? current[label] + transitions[label][to] : Float.NEGATIVE_INFINITY;
                    if (score > top) {
                        top = score;
                        from[place][to] = (byte) label;
                    }
                }
                next[to] = top + scores[place][to];
            }
            current = next;
        }
        return backtrack(current, from);
    }

    private static NameLabel[] backtrack(float[] last, byte[][] from) {
        int label = 0;
        for (int other = 1; other < LABELS; other++) {
            label = last[other] > last[label] ? other : label;
        }
        NameLabel[] path = new NameLabel[from.length];
        for (int place = from.length - 1; place >= 0; place--) {
            path[place] = NameLabel.ALL.get(label);
            label = from[place][label];
        }
        return path;
    }

    /**
     * The probability of each label at each place, and the logarithm of the sum over all paths.
     *
     * @param permitted a bit set of label ordinals for each place, or null if all are permitted
     */
    public static Marginals marginals(float[][] scores, float[][] transitions, int @Nullable [] permitted) {
        int length = scores.length;
        double[][] emission = new double[length][LABELS];
        double logSum = 0;
        for (int place = 0; place < length; place++) {
            float top = Float.NEGATIVE_INFINITY;
            for (int label = 0; label < LABELS; label++) {
                top = isPermitted(permitted, place, label) ? Math.max(top, scores[place][label]) : top;
            }
            for (int label = 0; label < LABELS; label++) {
                emission[place][label] = isPermitted(permitted, place, label) ? Math.exp(scores[place][label] - top) : 0;
            }
            logSum += top;
        }
        double[][] step = new double[LABELS][LABELS];
        for (int from = 0; from < LABELS; from++) {
            for (int to = 0; to < LABELS; to++) {
                step[from][to] = ALLOWED[from][to] ? Math.exp(transitions[from][to]) : 0;
            }
        }
        double[][] forward = new double[length][];
        double[] scale = new double[length];
        for (int place = 0; place < length; place++) {
            forward[place] = place == 0 ? first(emission[0]) : advance(forward[place - 1], step, emission[place]);
            scale[place] = Arrays.stream(forward[place]).sum();
            logSum += Math.log(scale[place]);
            divide(forward[place], scale[place]);
        }
        return new Marginals(forward, backward(emission, step, scale), emission, step, scale, logSum);
    }

    private static double[][] backward(double[][] emission, double[][] step, double[] scale) {
        int length = emission.length;
        double[][] backward = new double[length][LABELS];
        Arrays.fill(backward[length - 1], 1);
        for (int place = length - 2; place >= 0; place--) {
            for (int from = 0; from < LABELS; from++) {
                double sum = 0;
                for (int to = 0; to < LABELS; to++) {
                    sum += step[from][to] * emission[place + 1][to] * backward[place + 1][to];
                }
                backward[place][from] = sum / scale[place + 1];
            }
        }
        return backward;
    }

    /** The scaled forward and backward sums of a sentence and what follows from them. */
    public record Marginals(double[][] forward, double[][] backward, double[][] emission, double[][] step, double[] scale,
                            double logSum) {

        /** The probability of a label at a place. */
        public double of(int place, int label) {
            return forward[place][label] * backward[place][label];
        }

        /** The probability of a label at a place and another at the next. */
        public double of(int place, int label, int next) {
            return forward[place][label] * step[label][next] * emission[place + 1][next] * backward[place
                    + 1][next] / scale[place + 1];
        }
    }

    private static boolean isPermitted(int @Nullable [] permitted, int place, int label) {
        return permitted == null || (permitted[place] >> label & 1) != 0;
    }

    private static float[] start(float[] scores) {
        float[] start = scores.clone();
        for (NameLabel label : NameLabel.ALL) {
            if (!label.mayStart()) {
                start[label.ordinal()] = Float.NEGATIVE_INFINITY;
            }
        }
        return start;
    }

    private static double[] first(double[] emission) {
        double[] first = emission.clone();
        for (NameLabel label : NameLabel.ALL) {
            if (!label.mayStart()) {
                first[label.ordinal()] = 0;
            }
        }
        return first;
    }

    private static double[] advance(double[] before, double[][] step, double[] emission) {
        double[] next = new double[LABELS];
        for (int from = 0; from < LABELS; from++) {
            double mass = before[from];
            for (int to = 0; to < LABELS && mass > 0; to++) {
                next[to] += mass * step[from][to];
            }
        }
        for (int to = 0; to < LABELS; to++) {
            next[to] *= emission[to];
        }
        return next;
    }

    private static void divide(double[] values, double by) {
        for (int i = 0; i < values.length; i++) {
            values[i] /= by;
        }
    }

    private static boolean[][] allowed() {
        boolean[][] allowed = new boolean[LABELS][LABELS];
        for (NameLabel from : NameLabel.ALL) {
            for (NameLabel to : NameLabel.ALL) {
                allowed[from.ordinal()][to.ordinal()] = from.mayPrecede(to);
            }
        }
        return allowed;
    }
}
