// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.tagging;

import de.faktenlese.resource.ModelFiles;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of the name tagger: for each feature, known by a 32-bit hash, one weight a label in steps of a {@link #STEP}, and
 * the scores of a label after a label. Immutable, thread-safe.
 */
public final class NameModel {

    private static final String FILE = "trained/names.bin.gz";
    private static final float STEP = 1 / 48f;
    private static final int LABELS = NameLabel.ALL.size();

    private final int[] keys;
    private final byte[] weights;
    private final WeightTable table;
    private final float[][] transitions;

    private NameModel(int[] keys, byte[] weights, float[][] transitions) {
        this.keys = keys;
        this.weights = weights;
        this.table = new WeightTable(keys, weights, LABELS);
        this.transitions = transitions;
    }

    /**
     * A model of learned weights, rounded to the steps that a model file holds.
     *
     * @param keys the features' hashes, none 0, in ascending order
     * @param learned the features' weights, one after the other, one a label
     */
    public static NameModel of(int[] keys, float[] learned, float[][] transitions) {
        byte[] weights = new byte[learned.length];
        for (int i = 0; i < learned.length; i++) {
            weights[i] = (byte) Math.max(-127, Math.min(127, Math.round(learned[i] / STEP)));
        }
        return new NameModel(keys, weights, transitions);
    }

    /** The model of the models. */
    public static NameModel read(ModelFiles models) {
        try (InputStream in = models.open(FILE)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("models/" + FILE + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static NameModel read(InputStream file) throws IOException {
        ByteBuffer in;
        try (InputStream unpacked = new GZIPInputStream(new BufferedInputStream(file, 1 << 16), 1 << 16)) {
            in = ByteBuffer.wrap(unpacked.readAllBytes());
        }
        int[] keys = new int[in.getInt()];
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < keys.length; i++) {
            last += in.getInt();
            keys[i] = last;
        }
        float[][] transitions = new float[LABELS][LABELS];
        for (float[] row : transitions) {
            for (int to = 0; to < LABELS; to++) {
                row[to] = in.getFloat();
            }
        }
        byte[] weights = new byte[keys.length * LABELS];
        in.get(weights);
        return new NameModel(keys, weights, transitions);
    }

    /** Writes the model, compressed. */
    public void write(OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file)))) {
            out.writeInt(keys.length);
            int last = Integer.MIN_VALUE;
            for (int key : keys) {
                out.writeInt(key - last);
                last = key;
            }
            for (float[] row : transitions) {
                for (float score : row) {
                    out.writeFloat(score);
                }
            }
            out.write(weights);
        }
    }

    /** The score of a label after a label, by ordinals. */
    float[][] transitions() {
        return transitions;
    }

    /** The scores of the labels at each place of a sentence, given the features at each place. */
    float[][] scores(int[][] featuresAt) {
        float[][] scores = new float[featuresAt.length][LABELS];
        int[] sums = new int[LABELS];
        for (int place = 0; place < featuresAt.length; place++) {
            Arrays.fill(sums, 0);
            table.add(featuresAt[place], sums);
            for (int label = 0; label < LABELS; label++) {
                scores[place][label] = sums[label] * STEP;
            }
        }
        return scores;
    }
}
